/** How passwords are hashed. */
package id.padan.account.bcrypt;
