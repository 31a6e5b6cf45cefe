package id.padan.road;

import id.padan.domain.Periode;
import java.time.LocalDate;

/**
 * A published run as a stop on the road. Runs of one job and one periode are one road, also when the tenggat is moved.
 *
 * @param tanggal the day it stands for
 */
public record Milestone(long run, String job, LocalDate tanggal, Periode periode, LocalDate tenggat) {}
