/** Letters by e-mail: who is told what, and how it reaches them without holding up a run. */
package id.padan.alert;
