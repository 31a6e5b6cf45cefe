/** Job files and header profiles: what an office sets, read, checked and completed with the defaults. */
package id.padan.settings;
