/** Work on several threads whose results come back in the order in which the work was given. */
package id.padan.parallel;
