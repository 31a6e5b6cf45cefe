/** YAML as officers write it, checked: every problem with its place, what was found and what would be accepted. */
package id.padan.yaml;
