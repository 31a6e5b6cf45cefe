// Sends files in parts, so that a line that breaks, or a page that is loaded anew, costs one part and not the whole.
(() => {
  'use strict';
  const PART = 4 * 1024 * 1024;
  const MEGABYTE = 1024 * 1024;
  const PAUSES = [1, 2, 4, 8, 15, 30];
  const form = document.getElementById('unggah');
  const input = document.getElementById('berkas');
  const list = document.getElementById('pengiriman');
  if (!form || !window.fetch) return;
  form.classList.add('scripted');
  const headers = JSON.parse(document.body.getAttribute('hx-headers') || '{}');
  const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
  const pause = seconds => new Promise(done => setTimeout(done, seconds * 1000));
  let sending = false;

  function row(file) {
    const box = document.createElement('div');
    box.className = 'sending';
    const name = document.createElement('strong');
    name.textContent = file.name;
    const bar = document.createElement('progress');
    bar.max = Math.max(file.size, 1);
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    const text = document.createElement('div');
    text.textContent = 'menunggu giliran';
    box.append(name, bar, text);
    list.append(box);
    return { bar, text };
  }

  function left(seconds) {
    if (!isFinite(seconds)) return '';
    return seconds < 60 ? ', kira-kira ' + Math.max(1, Math.round(seconds)) + ' detik lagi'
      : ', kira-kira ' + Math.round(seconds / 60) + ' menit lagi';
  }

  function tell(shown, file, there, begun, from) {
    const speed = (there - from) / ((performance.now() - begun) / 1000);
    shown.bar.value = there;
    shown.text.textContent = Math.floor(100 * there / file.size) + '% (' + number.format(there / MEGABYTE) + ' dari '
      + number.format(file.size / MEGABYTE) + ' MB)' + left((file.size - there) / speed);
  }

  // null: the line broke, or the server is away for a moment
  async function ask(address, options) {
    try {
      const answer = await fetch(address, { ...options, credentials: 'same-origin', redirect: 'error' });
      if (answer.status === 401 || answer.status === 403) {
        return { pesan: 'Sesi Anda sudah berakhir. Muat ulang halaman ini, masuk, lalu pilih lagi berkas yang sama: pengiriman diteruskan.' };
      }
      if (answer.status === 404) return { pesan: 'Unggahan ini sudah dihapus dari daftar. Pilih lagi berkasnya.' };
      return answer.status >= 500 ? null : await answer.json();
    } catch (broken) {
      return null;
    }
  }

  function begin(file) {
    return ask('/jalankan/unggahan', {
      method: 'POST',
      headers,
      body: new URLSearchParams({ nama: file.name, ukuran: file.size, diubah: file.lastModified })
    });
  }

  async function send(file, shown) {
    let state = null;
    let failures = 0;
    let begun = 0;
    let from = 0;
    for (;;) {
      const next = state === null ? await begin(file) : await ask(
        '/jalankan/unggahan/' + state.id + '?mulai=' + state.ada,
        { method: 'PUT', headers: { ...headers, 'Content-Type': 'application/octet-stream' }, body: file.slice(state.ada, state.ada + PART) });
      if (next && next.pesan) throw new Error(next.pesan);
      if (!next || (state && next.ada <= state.ada && !next.lengkap)) {
        const seconds = PAUSES[Math.min(failures++, PAUSES.length - 1)];
        shown.text.textContent = 'Sambungan terputus; dicoba lagi dalam ' + seconds + ' detik. Yang sudah terkirim tidak hilang.';
        await pause(seconds);
        state = null;
        continue;
      }
      if (state === null) {
        begun = performance.now();
        from = next.ada;
      } else {
        failures = 0;
      }
      state = next;
      tell(shown, file, state.ada, begun, from);
      if (state.lengkap) return;
    }
  }

  async function sendAll(files) {
    if (sending || files.length === 0) return;
    sending = true;
    list.replaceChildren();
    const rows = files.map(file => ({ file, shown: row(file) }));
    let sound = true;
    for (const { file, shown } of rows) {
      try {
        await send(file, shown);
        shown.text.textContent = 'Terkirim seluruhnya.';
      } catch (refused) {
        sound = false;
        shown.text.className = 'fault';
        shown.text.textContent = refused.message;
      }
    }
    sending = false;
    input.value = '';
    if (sound) {
      list.append('Berkas sedang diperiksa …');
      location.reload();
    } else {
      const link = document.createElement('a');
      link.href = '/jalankan';
      link.textContent = 'Muat ulang halaman untuk melihat berkas yang sudah terkirim';
      list.append(link);
    }
  }

  window.addEventListener('beforeunload', event => { if (sending) event.preventDefault(); });
  form.addEventListener('submit', event => {
    event.preventDefault();
    sendAll([...input.files]);
  });
  for (const type of ['dragenter', 'dragover']) {
    form.addEventListener(type, event => {
      event.preventDefault();
      form.classList.add('over');
    });
  }
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', event => {
    event.preventDefault();
    form.classList.remove('over');
    sendAll([...event.dataTransfer.files]);
  });
})();
