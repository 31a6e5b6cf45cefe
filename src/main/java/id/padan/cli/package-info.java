/** The commands an officer types: progress, sentences, exit codes. */
package id.padan.cli;
