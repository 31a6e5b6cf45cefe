/** What Padan is measured against: other ways to the four plainest causes and one plain workbook for each instansi. */
@org.jspecify.annotations.NullMarked
package id.padan.bench.peer;
