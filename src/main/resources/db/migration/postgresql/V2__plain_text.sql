-- Text compared byte by byte, so that both databases sort alike whatever the server's locale.
create domain plain_text as varchar collate "C";
