package id.padan.ledger;

import id.padan.domain.Periode;
import java.time.LocalDate;

/**
 * One run as the reports name it.
 *
 * @param number 1, 2, 3 … in the order of opening; the only run number ever shown
 * @param job the job's name
 * @param tanggal the day it stands for
 */
public record RunRecord(
        long number, String job, LocalDate tanggal, Periode periode, LocalDate tenggat, RunState state) {}
