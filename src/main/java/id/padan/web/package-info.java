/** The pages: what a browser asks for, who may ask, and how it is shown. */
package id.padan.web;
