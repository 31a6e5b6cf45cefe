/** What becomes of a finding from run to run: pure, without database or clock. */
package id.padan.life;
