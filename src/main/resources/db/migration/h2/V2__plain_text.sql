-- Text compared character by character, so that both databases sort alike. H2 does so by itself.
create domain plain_text as varchar;
