"""What an analyst would script: pandas over the same files, four causes, one plain xlsx for each instansi.

usage: peer.py FILES OUT
"""
import glob
import os
import sys

import pandas as pd

CAUSES = ["INSTANSI", "SEBAB", "NIP", "NAMA", "NPSN", "NAMA SEKOLAH", "DI PMM", "DI SIASN"]
AGREED = ["Disetujui", "Disepakati", "Dinilai"]


def read(folder, kind, columns, sep=","):
    path = sorted(glob.glob(os.path.join(folder, kind + "-2*.*")))[-1]
    if path.endswith(".xlsx"):
        return pd.read_excel(path, usecols=columns, dtype=str, engine="openpyxl", keep_default_na=False)
    options = dict(sep=sep, usecols=columns, dtype=str, engine="c", on_bad_lines="skip", keep_default_na=False)
    try:
        return pd.read_csv(path, encoding="utf-8-sig", **options)
    except UnicodeDecodeError:
        return pd.read_csv(path, encoding="cp1252", **options)


def folded_id(column):
    return column.str.lstrip("'").str.replace("-", "", regex=False).str.upper()


def folded_nip(column):
    return column.str.replace(r"[ .'\-\u00a0]", "", regex=True)


def folded_name(column):
    return column.str.replace(r"[^A-Za-z0-9]", "", regex=True).str.upper()


def main(folder, out):
    siasn = read(folder, "siasn-pegawai", ["PNS ID", "NIP BARU", "UNOR ID", "INSTANSI KERJA NAMA"])
    siasn["NIP BARU"] = siasn["NIP BARU"].str.lstrip("'")
    siasn["PNS ID"] = folded_id(siasn["PNS ID"])
    siasn["UNOR ID"] = folded_id(siasn["UNOR ID"])
    siasn = siasn.drop_duplicates("NIP BARU", keep="last")

    unor = read(folder, "siasn-unor", ["ID", "NAMA UNOR", "DIATASAN ID", "PEMIMPIN PNS ID", "NPSN"])
    for column in ["ID", "DIATASAN ID", "PEMIMPIN PNS ID"]:
        unor[column] = folded_id(unor[column])
    unor["NAMA UNOR"] = unor["NAMA UNOR"].str.lstrip("-")
    unor = unor[unor["ID"] != ""].drop_duplicates("ID")
    nip_of = siasn[siasn["PNS ID"].isin(unor["PEMIMPIN PNS ID"])].set_index("PNS ID")["NIP BARU"]
    nip_of = nip_of[~nip_of.index.duplicated()]
    unor["KEPALA"] = unor["PEMIMPIN PNS ID"].map(nip_of)
    unor["DI ATAS"] = unor["DIATASAN ID"].map(unor.set_index("ID")["KEPALA"])

    padanan = read(folder, "padanan-unor", ["NPSN", "UNOR ID"])
    of_npsn = unor[unor["NPSN"] != ""].drop_duplicates("NPSN", keep=False).set_index("NPSN")["ID"]
    of_padanan = folded_id(padanan.drop_duplicates("NPSN").set_index("NPSN")["UNOR ID"])

    pmm = read(
        folder,
        "pmm",
        ["NIP", "NAMA", "NPSN", "NAMA SEKOLAH", "UNOR ID", "INSTANSI", "STATUS KEPEGAWAIAN", "NIP ATASAN", "STATUS SKP", "PERIODE"],
        sep=";",
    )
    pmm = pmm[pmm["STATUS KEPEGAWAIAN"].isin(["PNS", "PPPK", "CPNS"]) & ~pmm["PERIODE"].str.endswith("2025")]
    pmm["KUNCI"] = folded_nip(pmm["NIP"])
    pmm["ATASAN"] = folded_nip(pmm["NIP ATASAN"])
    school = folded_id(pmm["UNOR ID"])
    pmm["UNOR PMM"] = school.where(school != "").fillna(pmm["NPSN"].map(of_padanan)).fillna(pmm["NPSN"].map(of_npsn))

    both = pmm.merge(
        siasn[["NIP BARU", "UNOR ID", "INSTANSI KERJA NAMA"]].rename(columns={"UNOR ID": "UNOR SIASN"}),
        how="left", left_on="KUNCI", right_on="NIP BARU",
    )
    both = both.merge(unor[["ID", "NAMA UNOR", "KEPALA", "DI ATAS"]], how="left", left_on="UNOR SIASN", right_on="ID")
    both["INSTANSI"] = both["INSTANSI KERJA NAMA"].fillna(both["INSTANSI"])
    both["KEPALA"] = both["DI ATAS"].where(both["KEPALA"] == both["KUNCI"], both["KEPALA"])
    named = both["UNOR PMM"].isna()
    same = both["UNOR PMM"] == both["UNOR SIASN"]
    same[named] = folded_name(both.loc[named, "NAMA SEKOLAH"]) == folded_name(both.loc[named, "NAMA UNOR"])

    same = same.astype(bool)

    known = both["NIP BARU"].notna()
    placed = both["ID"].notna()

    def found(cause, rows, in_pmm, in_siasn):
        rows = both[rows]
        return rows.assign(**{"SEBAB": cause, "DI PMM": rows[in_pmm], "DI SIASN": rows[in_siasn] if in_siasn else ""})[CAUSES]

    findings = pd.concat(
        [
            found("nip_tidak_padan", ~known, "NIP", None),
            found("unor_berbeda", placed & ~same, "NAMA SEKOLAH", "NAMA UNOR"),
            found("atasan_berbeda", placed & same & (both["ATASAN"] != both["KEPALA"].fillna("")), "NIP ATASAN", "KEPALA"),
            found("skp_pmm_belum_ada", ~both["STATUS SKP"].isin(AGREED), "STATUS SKP", None),
        ]
    )
    os.makedirs(out, exist_ok=True)
    for number, (_, rows) in enumerate(findings.groupby("INSTANSI")):
        rows.to_excel(os.path.join(out, f"{number}.xlsx"), sheet_name="Temuan", index=False, engine="xlsxwriter")
    print(findings["SEBAB"].value_counts().sort_index().to_dict())


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
