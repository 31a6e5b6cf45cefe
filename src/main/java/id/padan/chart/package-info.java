/** Charts as inline SVG: attributes and classes only, so that a strict content policy lets them through. */
package id.padan.chart;
