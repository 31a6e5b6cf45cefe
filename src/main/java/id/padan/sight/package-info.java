/** What each viewer may see: the one place where every page's data is limited by instansi and role. */
package id.padan.sight;
