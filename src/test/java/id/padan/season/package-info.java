/**
 * A season of an invented regency: what goes wrong and is put right from January to June, the files its office downloads
 * each Monday, and how every finding must stand then by what was done, never by what Padan's rules say.
 */
@NullMarked
package id.padan.season;

import org.jspecify.annotations.NullMarked;
