"""Indonesian."""

from __future__ import annotations

from normalizer.languages.record import Language, months, phrases, words

LANGUAGE = Language(
    code="id",
    name="Indonesian",
    function_words=words("""
        ada adalah agar akan aku anda antara apa atas atau bagi bahkan bahwa banyak baru beberapa
        belum berbagai bisa bukan dalam dan dapat dari daripada dengan di dia dua dulu guna hal
        hanya harus hingga ia ini itu jadi jangan jika juga kalau kali kami kamu karena ke kembali
        kepada ketika kini kita lagi lain lalu lebih maka mana masih maupun melalui memang menjadi
        menurut mereka merupakan mulai namun oleh orang pada para pernah pula pun saat saja salah
        sampai sangat saya sebagai sebelum sebuah secara sedang sehingga sejak sejumlah sekarang
        selain selama seluruh semua seorang seperti serta sesuai setelah setiap sini suatu sudah
        supaya tahun tanpa tapi telah tentang terhadap terjadi tersebut tetap tetapi tidak untuk
        yaitu yakni yang
    """),
    openers=words("""
        ada adapun agar akhirnya akibatnya aku anda apa apabila apakah apalagi artinya awalnya
        bagaimana bagi bahkan banyak beberapa begitu belum berbeda berdasarkan berikut berkat besok
        biasanya bila bukan dalam dari dengan di dia dulu hal hari hingga ia ini itu itulah jadi
        jangan jika juga kadang kalau kami kamu kapan karena kedua kemarin kemudian kenapa ketika
        kini kita lalu maka maklum malam mari masih melalui memang mengapa mengingat menurut mereka
        meski meskipun misalnya mulai mungkin nah namun nantinya oleh pada padahal para pasalnya
        pertama pihak rata saat saya sayangnya sebab sebagai sebagian sebaliknya sebelum sebelumnya
        sebenarnya sebuah sedangkan segera sejak sejauh sejumlah sekarang selain selama selanjutnya
        sementara semua seorang seperti sesuai setelah setiap siapa soal sontak sudah tahun tak tapi
        tentu tentunya terakhir ternyata tetapi tidak untuk untungnya usai walau walaupun
    """),
    continuers=words("""
        adalah alias atau ataupun bahwa dan daripada hendak ialah maupun melainkan merupakan pula
        pun serta supaya tersebut versus yaitu yakni yang
    """),
    unfinished=words("""
        adalah agar akan antara atau bagi bahwa bersama dalam dan dari daripada dengan di guna
        hingga ialah jika karena ke kepada ketika maupun melalui menuju menurut merupakan namun oleh
        pada para sangat sebagai sebuah secara sejak sejumlah selama seluruh seorang seperti serta
        setiap suatu tanpa telah tentang terhadap tetapi untuk yaitu yakni yang
    """),
    subjects=words("""
        aku anda beliau dia ia ini itu kalian kami kamu kita mereka saya
    """),
    auxiliaries=words("""
        adalah akan bisa dapat harus ialah merupakan mesti sedang sempat sudah telah
    """),
    abbreviations=words("""
        a.d a.l a.m a.n ag agt agu alm almh apr apt bdk bpk bt c.q ca cm co cs cv d.a d.h d.n d.s
        des dg dkk dll dlm dr dra drg drh drs ds dsb dst e.g ed etc feb ft g gg gr h h.c hj hlm hrs
        hum i.e ib ibid ir jan jend jl jln jr jul jum jun k.h kab kapt kav kb kec kel kep kg kh kl
        km kol komjen komp kompol kota kpd kpt l.k letjen lih lk ll lt ltd lts m m.a m.ag m.eng
        m.hum m.kes m.kn m.kom m.m m.p m.pd m.ph m.psi m.sc m.si m.t m.t.i mar max mayjen med mei mg
        mgr min ml mm moh mr mrs ms muh n.b nb nn no nop nov ny okt op p p.p p.s pd pemkab ph.d pkl
        plt pol pp prof prov ps psi pt r.a r.i r.m rab red rp rs s s.ag s.e s.far s.h s.hum s.ikom
        s.ip s.ked s.kep s.km s.kom s.ma s.pd s.pd.i s.psi s.ptk s.s s.si s.sn s.sos s.st s.stp s.t
        s.th s.th.i s.tp sab sbb sd sda sdh sdr sdri se sel sen sep sept ser sgt sh spt sr st sth t
        t.t tb tbk td tdk telp tgl th tj tlp tn tsb tt ttd u u.b u.p ub up ust utk v vol vs w.i.b
        wakapolda wib wit wita y.l yth
    """),
    months=months("""
        januari, jan
        februari, feb, pebruari, peb
        maret, mar
        april, apr
        mei
        juni, jun
        juli, jul
        agustus, agu, ags, agt
        september, sep, sept
        oktober, okt
        november, nov, nopember, nop
        desember, des
    """),
    weekdays=words("""
        ahad jum jum'at jumat jum’at kam kamis min minggu rab rabu sab sabtu sel selasa sen senin
    """),
    furniture={
        "accessibility": phrases("""
            baca artikel ini dengan suara
            buka di jendela baru
            buka di tab baru
            dengar artikel
            dengar artikel ini
            dengarkan artikel
            dengarkan artikel ini
            dengarkan berita
            dengarkan berita ini
            kontras tinggi
            link eksternal
            membuka di jendela yang baru
            membuka di tab baru
            membuka di tab yang baru
            menu aksesibilitas
            mode gelap
            mode terang
            perbesar huruf
            perbesar teks
            perkecil huruf
            perkecil teks
            skala abu-abu
            tautan eksternal
            terbuka di jendela baru
            terbuka di tab baru
            ubah ukuran huruf
            ukuran font
            ukuran huruf
            ukuran teks
        """),
        "advertisement": phrases("""
            artikel berlanjut setelah iklan
            artikel bersponsor
            artikel dilanjutkan setelah iklan
            baca berita tanpa iklan
            baca berita tanpa iklan. gabung…
            berita berlanjut di bawah iklan
            geser untuk melanjutkan membaca
            gulir ke bawah untuk melanjutkan
            gulir untuk lanjut membaca
            gulir untuk melanjutkan
            gulir untuk melanjutkan membaca
            iklan
            iklan berbayar
            iklan bersponsor
            iklan google
            iklan google adsense
            iklan layanan masyarakat
            konten berbayar
            konten bersponsor
            konten ini dipersembahkan oleh…
            konten kerja sama
            konten sponsor
            lanjut baca setelah iklan
            lanjutkan membaca artikel di bawah
            lanjutkan membaca di bawah iklan
            lanjutkan membaca setelah iklan
            pariwara
            pasang iklan di sini
            pesan sponsor
            scroll ke bawah untuk lanjut membaca
            scroll ke bawah untuk melanjutkan membaca
            scroll untuk lanjut membaca
            scroll untuk melanjutkan
            scroll untuk melanjutkan membaca
            space iklan
            tutup iklan
        """),
        "ago": phrases("""
            # bulan lalu
            # bulan yang lalu
            # detik lalu
            # detik yang lalu
            # hari lalu
            # hari yang lalu
            # jam lalu
            # jam yang lalu
            # menit lalu
            # menit yang lalu
            # minggu lalu
            # minggu yang lalu
            # pekan lalu
            # tahun lalu
            # tahun yang lalu
            baru saja
            beberapa detik lalu
            beberapa detik yang lalu
            beberapa jam lalu
            beberapa jam yang lalu
            beberapa menit lalu
            beberapa menit yang lalu
            kemarin
            satu jam lalu
            satu jam yang lalu
            satu menit yang lalu
            sebulan yang lalu
            sehari yang lalu
            sejam lalu
            sejam yang lalu
            semenit yang lalu
            seminggu yang lalu
            setahun yang lalu
        """),
        "app": phrases("""
            aplikasi android
            aplikasi ios
            aplikasi mobile
            buka di aplikasi
            dapatkan aplikasi
            dapatkan aplikasi kami
            dapatkan di app store
            dapatkan di google play
            download aplikasi
            download aplikasi kami
            download aplikasi sekarang
            download aplikasinya
            download di app store
            download di google play
            instal aplikasi
            install aplikasi
            pasang aplikasi
            temukan di google play
            tersedia di app store
            tersedia di google play
            unduh aplikasi
            unduh aplikasi kami
            unduh aplikasi sekarang
            unduh aplikasinya
            unduh di app store
            unduh di google play
        """),
        "author_head": phrases("""
            biodata penulis
            biografi penulis
            info penulis
            profil penulis
            seputar penulis
            tentang editor
            tentang kontributor
            tentang para penulis
            tentang pengarang
            tentang penulis
            tentang penulis artikel
            tentang penulis ini
            tentang saya
            tim penulis
        """),
        "breadcrumb": phrases("""
            anda ada di sini
            anda berada di
            anda berada di halaman
            anda berada di sini
            anda di sini
            anda sedang berada di
            anda sedang membaca
            beranda
            kamu di sini
            lokasi anda
            posisi anda
        """),
        "browser": phrases("""
            aktifkan javascript di browser…
            aktifkan javascript untuk…
            anda harus mengaktifkan javascript…
            anda menggunakan browser versi lama…
            anda menggunakan peramban yang tidak didukung…
            anda perlu mengaktifkan javascript…
            anda sepertinya menggunakan ad blocker…
            browser anda sudah usang…
            browser anda tidak mendukung…
            browser anda tidak mengaktifkan javascript…
            browser ini tidak mendukung…
            browser kamu tidak mendukung…
            harap aktifkan javascript…
            harap matikan ad blocker…
            harap nonaktifkan ad blocker…
            javascript dinonaktifkan…
            kami mendeteksi anda menggunakan ad blocker…
            kami mendeteksi bahwa anda menggunakan ad blocker…
            mohon aktifkan javascript…
            mohon matikan ad blocker…
            mohon matikan adblock…
            mohon nonaktifkan ad blocker…
            mohon nonaktifkan adblock…
            peramban anda sudah usang…
            peramban anda tidak mendukung…
            silahkan aktifkan javascript…
            silakan aktifkan javascript…
            silakan nonaktifkan ad blocker…
            situs ini membutuhkan javascript…
            situs ini memerlukan javascript…
            untuk melihat video ini, aktifkan javascript…
        """),
        "byline": phrases("""
            dibuat oleh
            diposting oleh
            dipublikasikan oleh
            diterbitkan oleh
            ditulis oleh
            diunggah oleh
            editor
            jurnalis
            kontributor
            laporan jurnalis
            laporan kontributor
            laporan reporter
            laporan wartawan
            oleh
            pengarang
            penulis
            penulis artikel
            penulis dan editor
            penulis/editor
            penyunting
            pewarta
            pewarta/editor
            redaktur
            reporter
            reporter/editor
            tim redaksi
            wartawan
        """),
        "comment_form": phrases("""
            alamat email *
            alamat email anda tidak akan dipublikasikan…
            alamat email anda tidak akan ditampilkan…
            alamat email kamu tidak akan dipublikasikan…
            alamat surel anda tidak akan dipublikasikan…
            anda harus login untuk berkomentar
            anda harus login untuk mengirim komentar
            anda harus masuk log untuk mengirim sebuah komentar
            anda harus masuk untuk berkomentar
            balas
            balas komentar
            balas komentar ini
            batal membalas
            batalkan balasan
            belum ada komentar. jadilah yang pertama untuk memberikan komentar
            beri komentar
            beri komentar kamu
            beri tahu saya akan komentar selanjutnya…
            beri tahu saya akan tindak lanjut komentar…
            beri tahu saya komentar baru…
            beri tahu saya mengenai komentar selanjutnya…
            beri tahu saya pos-pos baru…
            beri tanggapan
            berikan komentar
            berikan komentar anda
            berikan komentar pertama
            berikan komentarmu
            berikan tanggapan
            berkomentarlah dengan bijak…
            berkomentarlah secara bijaksana dan bertanggung jawab…
            email anda tidak akan dipublikasikan…
            email tidak akan dipublikasikan…
            harap masukkan komentar anda
            harap masukkan nama anda di sini
            isi komentar
            isi komentar anda
            isi komentar menjadi tanggung jawab…
            isi komentar sepenuhnya adalah tanggung jawab…
            isi komentar sepenuhnya menjadi tanggung jawab…
            jadilah yang pertama berkomentar
            jadilah yang pertama memberi komentar
            jadilah yang pertama memberikan komentar
            jadilah yang pertama mengomentari
            kirim
            kirim balasan
            kirim komentar
            kirim komentar anda
            kirim tanggapan
            kolom komentar ditutup
            komentar *
            komentar anda
            komentar anda *
            komentar anda menunggu moderasi…
            komentar dinonaktifkan
            komentar dinonaktifkan pada…
            komentar ditutup
            komentar via @
            komentar via facebook
            laporkan akun
            laporkan komentar
            laporkan konten
            log masuk untuk berkomentar
            login untuk berkomentar
            login untuk memberi komentar
            login untuk meninggalkan komentar
            masuk untuk berkomentar
            masuk untuk meninggalkan balasan
            masukkan komentar anda
            nama (wajib)
            nama *
            nama anda *
            posting komentar
            ruas yang wajib diisi ditandai *
            ruas yang wajib ditandai
            ruas yang wajib ditandai *
            sembunyikan balasan
            silahkan login untuk berkomentar
            silahkan login untuk memberi komentar
            silakan login untuk berkomentar
            silakan login untuk memberikan komentar
            silakan masuk untuk berkomentar
            silakan tulis komentar anda
            simpan nama saya, email, dan situs web…
            simpan nama, alamat email, dan situs web saya…
            simpan nama, email, dan situs web saya…
            situs ini menggunakan akismet…
            situs web
            tambah komentar
            tambahkan komentar
            tinggalkan balasan
            tinggalkan balasan batalkan balasan
            tinggalkan komentar
            tinggalkan komentar anda
            tinggalkan pesan
            tinggalkan sebuah balasan
            tinggalkan sebuah komentar
            tinggalkan tanggapan
            tulis komentar
            tulis komentar anda
            tulis komentar anda di sini
            tulis komentarmu
            tulis komentarmu dengan tagar…
            urutkan berdasarkan terbaru
        """),
        "comment_head": phrases("""
            # balasan
            # komentar
            # komentar di…
            # komentar pada…
            # komentar untuk…
            # pemikiran di “…
            # pemikiran pada “…
            # pemikiran tentang “…
            # tanggapan
            # tanggapan pada “…
            # tanggapan untuk “…
            baca komentar
            belum ada komentar
            buka komentar
            komentar
            komentar #
            komentar (#)
            komentar pembaca
            komentar terbaru
            komentar terkini
            lihat komentar
            lihat semua komentar
            satu komentar
            satu komentar pada…
            satu pemikiran pada “…
            satu tanggapan untuk “…
            semua komentar
            tampilkan komentar
            tidak ada komentar
            tidak ada tanggapan
        """),
        "contents": phrases("""
            apa saja yang dibahas
            daftar isi
            daftar isi artikel
            daftar isi tampilkan
            isi artikel
            isi artikel ini
            isi halaman
            sembunyikan daftar isi
            tampilkan daftar isi
        """),
        "cookies": phrases("""
            atur cookie
            atur preferensi
            cookie analitik
            cookie yang diperlukan
            cookie yang sangat diperlukan
            dengan melanjutkan penggunaan situs ini, anda menyetujui…
            dengan melanjutkan, anda menyetujui penggunaan cookie…
            dengan menggunakan situs ini, anda menyetujui penggunaan cookie…
            dengan menggunakan situs ini, anda setuju…
            hanya yang diperlukan
            izinkan cookie
            izinkan semua
            izinkan semua cookie
            kami dan mitra kami menggunakan cookie…
            kami menggunakan cookies…
            kami menggunakan cookie…
            kelola cookie
            kelola persetujuan
            kelola preferensi
            kelola preferensi cookie
            pengaturan cookie
            pengaturan cookies
            pengaturan privasi
            preferensi cookie
            preferensi privasi
            privasi & cookie: situs ini menggunakan cookie…
            privasi & cookies: situs ini menggunakan cookie…
            saya setuju dengan penggunaan cookie
            selalu aktif
            setujui semua
            simpan preferensi
            situs ini menggunakan cookies…
            situs ini menggunakan cookie…
            situs web ini menggunakan cookies…
            situs web ini menggunakan cookie…
            situs web kami menggunakan cookie…
            terima cookie
            terima semua
            terima semua cookie
            terima semua cookies
            tolak semua
            tolak semua cookie
            untuk mengetahui lebih lanjut, termasuk cara mengontrol cookie…
            website ini menggunakan cookies…
            website ini menggunakan cookie…
            website kami menggunakan cookie…
        """),
        "copyright": phrases("""
            artikel ini pertama kali tayang di…
            artikel ini sudah tayang di…
            artikel ini telah tayang di…
            artikel ini telah terbit di…
            berita ini telah tayang di…
            dilarang keras mengambil konten…
            dilarang keras menyalin…
            dilarang memproduksi ulang…
            dilarang mengambil dan/atau menayangkan ulang…
            dilarang mengutip atau menyalin…
            dilarang menyalin, memproduksi ulang…
            hak cipta
            hak cipta dilindungi
            hak cipta dilindungi oleh undang-undang
            hak cipta dilindungi undang-undang
            hak cipta dilindungi undang-undang…
            hak cipta terpelihara
            hak cipta ©…
            konten ini dilindungi hak cipta
            konten ini telah tayang di kompasiana.com…
            seluruh hak cipta dilindungi
            semua hak cipta dilindungi
            semua hak dilindungi
            semua hak dilindungi undang-undang
        """),
        "count": phrases("""
            # berbagi
            # dibaca
            # dilihat
            # disukai
            # hasil
            # hasil pencarian
            # jt tayangan
            # kali dibaca
            # kali dilihat
            # kali ditonton
            # kata
            # pelanggan
            # pembaca
            # pengikut
            # pengunjung
            # penonton
            # postingan
            # rb tayangan
            # rb x ditonton
            # subscriber
            # suka
            # tampilan
            # tayangan
            # unduhan
            # x dibaca
            # x dilihat
            # x ditonton
            dibaca #
            dibaca # kali
            dibagikan # kali
            dilihat #
            dilihat # kali
            dilihat sebanyak # kali
            ditonton # kali
            jumlah pembaca #
            jumlah pengunjung #
            pembaca #
            suka #
            telah dibaca # kali
            telah dilihat # kali
            total dibaca #
            total tayangan #
        """),
        "credit": phrases("""
            dok
            dok foto
            dok. foto
            dokumentasi
            dokumentasi foto
            foto
            foto ilustrasi
            foto oleh
            foto utama
            foto-foto
            foto/ilustrasi
            fotografer
            gambar
            gambar ilustrasi
            gambar oleh
            gambar utama
            ilustrasi
            ilustrasi foto
            ilustrasi gambar
            ilustrator
            keterangan foto
            keterangan gambar
            kredit foto
            kredit gambar
            sumber foto
            sumber gambar
            sumber ilustrasi
            tangkapan layar
        """),
        "date_label": phrases("""
            diperbarui dan diterbitkan
            diposkan pada
            diposkan pada tanggal
            diposting
            diposting pada
            dipublikasikan
            dipublikasikan pada
            dipublish
            dirilis
            dirilis pada
            ditayangkan
            ditayangkan pada
            diterbitkan
            diterbitkan pada
            diterbitkan tanggal
            ditulis pada
            diunggah
            diunggah pada
            publikasi
            tanggal
            tanggal posting
            tanggal publikasi
            tanggal rilis
            tanggal tayang
            tanggal terbit
            tayang
            terbit
            waktu publikasi
        """),
        "disclosure": phrases("""
            artikel ini adalah hasil kerja sama…
            artikel ini adalah kiriman dari pembaca…
            artikel ini bukan merupakan ajakan untuk…
            artikel ini memuat tautan afiliasi…
            artikel ini mengandung link afiliasi…
            artikel ini mengandung tautan afiliasi…
            artikel ini merupakan kiriman pembaca…
            artikel ini merupakan konten kerja sama…
            artikel ini mungkin mengandung tautan afiliasi…
            artikel ini tidak mencerminkan pandangan redaksi…
            disclaimer artikel ini adalah kiriman…
            isi artikel ini sepenuhnya tanggung jawab penulis…
            isi artikel sepenuhnya menjadi tanggung jawab penulis…
            konten ini dibuat bekerja sama dengan…
            konten ini merupakan bagian dari kerja sama…
            penafian: artikel ini…
            pengungkapan afiliasi
            postingan ini mengandung link afiliasi…
            postingan ini mengandung tautan afiliasi…
            segala isi artikel menjadi tanggung jawab penulis…
            tulisan ini adalah tanggung jawab penulis…
            tulisan ini merupakan pendapat pribadi penulis…
            tulisan ini tidak mewakili pandangan redaksi…
        """),
        "embed": phrases("""
            [gambas:…
            kiriman dibagikan oleh…
            konten ini tidak tersedia
            lihat cuitan
            lihat kiriman di @
            lihat kiriman ini di @
            lihat postingan di @
            lihat postingan ini di @
            lihat tweet
            lihat unggahan ini di @
            postingan ini tidak tersedia
            sebuah kiriman dibagikan oleh…
            sebuah kiriman yang dibagikan oleh…
            tonton di @
            tonton video di @
            tweet dari @
            video ini tidak tersedia
        """),
        "gallery": phrases("""
            # dari #
            # dari # foto
            # foto
            foto # dari #
            foto berikutnya
            foto lainnya
            foto sebelumnya
            foto selanjutnya
            galeri
            galeri foto
            gambar # dari #
            gambar berikutnya
            gambar sebelumnya
            gambar selanjutnya
            klik untuk memperbesar
            klik untuk memperbesar gambar
            lihat foto
            lihat foto lainnya
            lihat galeri
            lihat galeri foto
            lihat gambar
            lihat semua foto
            perbesar
            perbesar foto
            perbesar gambar
            slide berikutnya
            slide sebelumnya
        """),
        "legal": phrases("""
            aturan penggunaan
            cara pasang iklan
            disclaimer
            donasi
            faq
            form pengaduan
            formulir pengaduan
            hak cipta
            hak jawab
            hubungi kami
            hubungi redaksi
            iklan
            info iklan
            info kerja sama
            informasi iklan
            jaringan kami
            jaringan media
            karier
            karir
            kebijakan & privasi
            kebijakan cookie
            kebijakan cookies
            kebijakan data pribadi
            kebijakan pengembalian
            kebijakan privasi
            kebijakan privasi dan cookie
            kebijakan redaksi
            kerja sama
            ketentuan & kebijakan privasi
            ketentuan layanan
            ketentuan pengguna
            ketentuan penggunaan
            ketentuan umum
            kirim artikel
            kirim berita
            kirim tulisan
            kode etik
            kode etik jurnalistik
            kode perilaku perusahaan pers
            kontak
            kontak kami
            kontak redaksi
            kotak pos
            laporkan masalah
            lowongan
            lowongan kerja
            media kit
            media partner
            mitra kami
            opini pembaca
            panduan komunitas
            partner kami
            pasang iklan
            pedoman media
            pedoman media siber
            pedoman pemberitaan media siber
            pedoman pemberitaan ramah anak
            penafian
            pengaduan
            perlindungan data pribadi
            pernyataan privasi
            pernyataan sanggahan
            pertanyaan umum
            peta situs
            privasi
            profil perusahaan
            redaksi
            sanggahan
            sitemap
            standar perlindungan profesi wartawan
            standar perlindungan wartawan
            susunan redaksi
            syarat & ketentuan
            syarat dan ketentuan
            syarat penggunaan
            tata tertib berkomentar
            tentang
            tentang kami
            tim kami
            tim redaksi
            visi dan misi
            visi misi
        """),
        "login": phrases("""
            akun
            akun saya
            atau masuk dengan
            belum memiliki akun
            belum punya akun
            belum punya akun? daftar
            belum punya akun? daftar di sini
            buat akun
            buat akun baru
            daftar
            daftar akun
            daftar gratis
            daftar sekarang
            daftar/masuk
            ganti kata sandi
            ingat saya
            kata sandi
            kata sandi anda
            keluar
            konfirmasi kata sandi
            log masuk
            login
            login / daftar
            login dengan @
            login dulu
            logout
            lupa kata sandi
            lupa kata sandi anda
            lupa kata sandi anda? mendapatkan bantuan
            lupa password
            masuk
            masuk / daftar
            masuk akun
            masuk atau daftar
            masuk dengan @
            masuk dengan akun @
            masuk ke akun
            masuk ke akun anda
            masuk ke akunmu
            masuk/daftar
            member
            memulihkan kata sandi anda
            nama pengguna
            nama pengguna atau alamat email
            pengaturan akun
            profil saya
            pulihkan kata sandi
            registrasi
            reset kata sandi
            reset password
            sebuah kata sandi akan dikirimkan ke email anda
            selamat datang! masuk ke akun anda
            selamat datang, silakan masuk ke akun anda
            sudah memiliki akun
            sudah punya akun
            sudah punya akun? masuk
        """),
        "minutes": words("menit mins mnt"),
        "mood": phrases("""
            aneh
            antusias
            bahagia
            bangga
            benci
            biasa aja
            biasa saja
            bingung
            bosan
            cinta
            gak suka
            gembira
            haha
            hebat
            hore
            inspiratif
            jatuh cinta
            kaget
            kagum
            kecewa
            keren
            kesal
            kocak
            lelah
            luar biasa
            lucu
            mantap
            marah
            menangis
            menarik
            mengantuk
            menghibur
            menginspirasi
            ngakak
            ngantuk
            sayang
            sedih
            senang
            setuju
            suka
            takjub
            takut
            terganggu
            terharu
            terhibur
            terinspirasi
            terkejut
            tertawa
            tidak peduli
            tidak setuju
            tidak suka
            wow
        """),
        "more": phrases("""
            baca artikel lengkap
            baca artikel selengkapnya
            baca berita selengkapnya
            baca lagi
            baca lainnya
            baca lanjutan
            baca lebih banyak
            baca lebih lanjut
            baca selanjutnya
            baca selengkapnya
            baca selengkapnya di sini
            baca selengkapnya…
            baca semua
            berikutnya
            berita lainnya
            berita selengkapnya
            buka semua
            detail
            halaman selanjutnya
            indeks
            indeks berita
            info lebih lanjut
            info selengkapnya
            kembali
            kembali ke artikel
            klik di sini
            klik di sini untuk selengkapnya
            klik disini
            lainnya
            lanjut
            lanjut baca
            lanjut membaca
            lanjutkan
            lanjutkan membaca
            lanjutkan membaca…
            lebih banyak
            lihat detail
            lihat indeks
            lihat lagi
            lihat lainnya
            lihat lebih banyak
            lihat lebih sedikit
            lihat selanjutnya
            lihat selengkapnya
            lihat semua
            lihat semua artikel
            lihat semua berita
            memuat
            muat banyak
            muat lagi
            muat lainnya
            muat lebih banyak
            muat lebih banyak artikel
            pelajari lebih lanjut
            pelajari selengkapnya
            sedang memuat
            selanjutnya
            selengkapnya
            selengkapnya di sini
            semua artikel
            semua berita
            tampilkan lagi
            tampilkan lainnya
            tampilkan lebih banyak
            tampilkan lebih sedikit
            tampilkan semua
            tunggu sebentar
            tutup
        """),
        "navigation": phrases("""
            acara
            advertorial
            agama
            akademik
            arsip
            artikel
            asia
            bahasa
            bank
            beasiswa
            bencana
            beranda
            berita
            berita foto
            berita utama
            bisnis
            bola
            budaya
            bulu tangkis
            bursa
            cari
            cari artikel
            cari berita
            cari untuk
            cek fakta
            cerpen
            cuaca
            daerah
            dunia
            edukasi
            ekonomi
            ekonomi & bisnis
            ekonomi bisnis
            ekonomi dan bisnis
            energi
            entertainment
            event
            feed entri
            feed komentar
            fesyen
            film
            finansial
            fokus
            foto
            game
            gaya hidup
            gosip
            hasil pencarian
            headline
            hiburan
            hikmah
            hot topic
            hukum
            hukum & kriminal
            hukum dan kriminal
            indeks
            indeks berita
            indonesia
            industri
            info
            infografis
            inspirasi
            internasional
            investasi
            islami
            jadwal
            jadwal sholat
            jawa barat
            jawa tengah
            jawa timur
            karya
            kategori
            keamanan
            kecantikan
            kesehatan
            keuangan
            khazanah
            kisah
            kolom
            kolumnis
            komunitas
            kota
            kriminal
            kuliner
            lainnya
            layanan
            lifestyle
            liga #
            liga indonesia
            liga inggris
            lingkungan
            lokal
            mancanegara
            megapolitan
            menu
            menu utama
            meta
            metro
            metropolitan
            mobil
            mode
            motor
            musik
            nasional
            news
            nusantara
            olah raga
            olahraga
            opini
            otomotif
            pariwisata
            parlemen
            pasar
            pasar modal
            pemerintahan
            pemilu
            pencarian
            pendidikan
            perbankan
            peristiwa
            pilih bulan
            pilih kategori
            pilkada
            podcast
            politik
            politik & hukum
            populer
            profil
            properti
            puisi
            ragam
            ramalan zodiak
            regional
            resep
            review
            saham
            sains
            sastra
            sejarah
            selebritas
            selebriti
            seni
            seni budaya
            sepak bola
            sorotan
            sosial
            sosok
            tekno
            teknologi
            tips
            tips & trik
            tokoh
            topik
            travel
            trending
            tv
            umkm
            umum
            video
            viral
            wawancara
            wisata
            zodiak
        """),
        "newsletter": phrases("""
            aktifkan notifikasi
            alamat email
            alamat email anda
            berlangganan buletin
            berlangganan buletin kami
            berlangganan email
            berlangganan ke blog via surel
            berlangganan melalui email
            berlangganan newsletter
            berlangganan newsletter kami
            berlangganan via email
            buletin
            daftar newsletter
            daftar untuk newsletter kami
            daftarkan email
            daftarkan email anda
            dapatkan berita terbaru
            dapatkan berita terbaru di email anda
            dapatkan berita terbaru langsung di email anda
            dapatkan berita terbaru melalui email
            dapatkan berita terkini melalui email
            dapatkan newsletter kami
            dapatkan notifikasi
            dapatkan update berita pilihan dan breaking news setiap hari…
            dapatkan update berita terbaru
            dapatkan update berita…
            dapatkan update terbaru
            email anda
            fakta atau hoaks? untuk mengetahui kebenaran informasi yang beredar…
            ikuti newsletter kami
            jangan ketinggalan berita terbaru
            jangan lewatkan berita terbaru
            ketik surel anda
            langganan newsletter
            langganan newsletter kami
            masukkan alamat email
            masukkan alamat email anda
            masukkan alamat email anda untuk berlangganan…
            masukkan alamat surat elektronik anda untuk mengikuti blog ini…
            masukkan alamat surel anda untuk berlangganan blog ini…
            masukkan email
            masukkan email anda
            masukkan email kamu
            milis
            newsletter
            saya setuju menerima email
            simak breaking news dan berita pilihan kami langsung di ponselmu…
            terima kasih telah berlangganan
            terima pemberitahuan artikel baru melalui email
            tidak mau ketinggalan berita terbaru
        """),
        "pager": phrases("""
            artikel berikutnya
            artikel sebelumnya
            artikel selanjutnya
            berikutnya
            berita berikutnya
            berita sebelumnya
            berita selanjutnya
            halaman #
            halaman # dari #
            halaman berikut
            halaman berikutnya
            halaman pertama
            halaman sebelumnya
            halaman selanjutnya
            halaman terakhir
            kembali ke halaman sebelumnya
            navigasi artikel
            navigasi pos
            navigasi pos-pos
            navigasi posting
            navigasi tulisan
            paginasi pos
            pos berikutnya
            pos lebih baru
            pos lebih lama
            pos sebelumnya
            pos-pos baru
            pos-pos lama
            pos-pos lebih baru
            pos-pos lebih lama
            posting berikutnya
            posting lama
            posting lebih baru
            posting lebih lama
            posting sebelumnya
            postingan lama
            postingan lebih baru
            postingan lebih lama
            postingan sebelumnya
            postingan selanjutnya
            sebelumnya
            selanjutnya
            tampilkan semua halaman
            tulisan berikutnya
            tulisan lebih baru
            tulisan lebih lama
            tulisan sebelumnya
            tulisan selanjutnya
        """),
        "paywall": phrases("""
            anda sudah berlangganan
            anda telah mencapai batas artikel gratis…
            artikel ini hanya untuk pelanggan
            artikel ini khusus pelanggan
            artikel ini khusus untuk pelanggan
            artikel khusus pelanggan
            baca artikel ini dengan berlangganan
            berlangganan
            berlangganan sekarang
            berlangganan untuk melanjutkan membaca
            berlangganan untuk membaca selengkapnya
            coba gratis
            daftar gratis untuk melanjutkan membaca
            daftar untuk membaca artikel ini
            dapatkan akses penuh
            dapatkan akses tanpa batas
            dukung jurnalisme independen
            dukung kami
            jadi pelanggan
            khusus pelanggan
            konten ini hanya untuk pelanggan
            konten khusus member
            konten khusus pelanggan
            konten premium
            langganan
            langganan sekarang
            lanjutkan membaca dengan berlangganan
            masuk untuk melanjutkan membaca
            mulai berlangganan
            pilih paket berlangganan
            pilih paket langganan
            silakan berlangganan untuk…
            silakan login untuk melanjutkan membaca
            silakan login untuk membaca artikel ini
            sisa artikel gratis #
            sudah berlangganan
            sudah berlangganan? masuk
            sudah menjadi pelanggan
            sudah punya langganan
            untuk melanjutkan membaca artikel ini, silakan…
            untuk membaca artikel selengkapnya, silakan…
        """),
        "player": phrases("""
            aktifkan suara
            bisukan
            bunyikan
            durasi #
            durasi video #
            gagal memuat video
            ganti kualitas
            gunakan tombol atas/bawah…
            gunakan tombol panah atas/bawah…
            hidupkan suara
            jeda
            kecepatan pemutaran
            kecepatan putar
            keluar dari layar penuh
            keluar layar penuh
            kualitas video
            layar penuh
            lewati
            lewati iklan
            matikan suara
            matikan subtitle
            mulai putar
            nyalakan suara
            pemutar audio
            pemutar media
            pemutar video
            pengaturan subtitle
            pratinjau video
            putar
            putar audio
            putar ulang
            putar video
            saksikan juga video
            saksikan video
            saksikan video berikut
            saksikan video di bawah ini
            saksikan video pilihan berikut
            saksikan video pilihan berikut ini
            saksikan video pilihan di bawah ini
            sedang diputar
            senyapkan
            siaran langsung
            sisa waktu
            sisa waktu #
            takarir
            teks film
            tonton sekarang
            tonton video
            tonton video lainnya
            tonton videonya
            total waktu #
            video akan diputar dalam #
            video berikutnya
            video berikutnya dalam #
            video selanjutnya
            video tidak dapat diputar
            video tidak tersedia
            volume suara
            waktu saat ini
            waktu saat ini #
            waktu tersisa
            waktu tersisa #
        """),
        "print": phrases("""
            cetak
            cetak artikel
            cetak artikel ini
            cetak berita
            cetak berita ini
            cetak halaman
            cetak halaman ini
            kirim ke teman
            kirim lewat email
            kirim melalui email
            kirim via email
            kirimkan ke teman
            klik untuk mencetak…
            klik untuk mengirim tautan lewat email ke teman…
            klik untuk mengirimkan ini lewat surel kepada seorang teman…
            mencetak
            versi cetak
            versi ramah cetak
        """),
        "rating": phrases("""
            # dari # bintang
            # penilaian
            # rating
            # ulasan
            apa reaksi anda
            apa reaksimu
            apakah anda menyukai artikel ini
            apakah artikel ini bermanfaat
            apakah artikel ini membantu
            apakah artikel ini membantu anda
            apakah halaman ini membantu
            apakah informasi ini bermanfaat
            apakah informasi ini membantu
            apakah ini membantu
            apakah kamu suka artikel ini
            bagaimana menurut anda artikel ini
            bagaimana reaksi anda
            bagaimana reaksi anda tentang artikel ini
            beri nilai
            beri nilai artikel ini
            beri penilaian
            beri rating
            beri rating artikel ini
            berikan penilaian anda
            berikan rating
            klik bintang untuk memberi rating
            nilai artikel ini
            nilai rata-rata #
            peringkat #
            rata-rata #
            rating rata-rata #
            reaksi anda
            reaksi kamu
            seberapa bermanfaat artikel ini
        """),
        "read": phrases("""
            baca
            bacaan
            dibaca
            membaca
            untuk dibaca
            untuk membaca
            waktu baca
        """),
        "reading_time": phrases("""
            durasi baca
            estimasi baca
            estimasi waktu baca
            estimasi waktu membaca
            lama baca
            lama membaca
            perkiraan waktu baca
            perkiraan waktu membaca
            waktu baca
            waktu baca sekitar
            waktu membaca
            waktu yang dibutuhkan untuk membaca
        """),
        "related": phrases("""
            anda mungkin juga menyukai
            anda mungkin juga suka
            anda mungkin menyukai
            anda mungkin suka
            artikel lain
            artikel lain dari penulis
            artikel lainnya
            artikel menarik lainnya
            artikel pilihan
            artikel populer
            artikel rekomendasi
            artikel serupa
            artikel terbaru
            artikel terkait
            artikel terkait lainnya
            artikel terkini
            artikel terpopuler
            baca juga
            berita hari ini
            berita lain
            berita lainnya
            berita menarik lainnya
            berita pilihan
            berita pilihan untuk anda
            berita populer
            berita rekomendasi
            berita serupa
            berita terbaru
            berita terkait
            berita terkait lainnya
            berita terkini
            berita terpopuler
            dari penulis yang sama
            direkomendasikan untuk anda
            direkomendasikan untukmu
            hot news
            jangan lewatkan
            kabar terbaru
            kamu mungkin juga suka
            kamu mungkin suka
            komentar terbanyak
            konten terkait
            lebih banyak dari penulis
            lihat juga
            mungkin anda suka
            mungkin anda tertarik
            mungkin kamu suka
            mungkin menarik bagi anda
            paling banyak dibaca
            paling banyak dikomentari
            paling dicari
            paling populer
            pilihan editor
            pilihan redaksi
            pilihan untuk anda
            pilihan untukmu
            pos terkait
            pos-pos terbaru
            pos-pos terkait
            posting terbaru
            posting terkait
            postingan populer
            postingan terbaru
            postingan terkait
            rekomendasi artikel
            rekomendasi berita
            rekomendasi untuk anda
            rekomendasi untuk kamu
            rekomendasi untukmu
            sedang hangat
            sedang tren
            simak juga
            terbaru
            terkait
            terkini
            terpopuler
            topik hangat
            topik populer
            topik terkait
            trending hari ini
            tulisan terakhir
            tulisan terbaru
            tulisan terkait
            video pilihan
            video terkait
            yang mungkin anda suka
        """),
        "related_label": phrases("""
            artikel terkait
            baca
            baca berita terkait
            baca di sini
            baca juga
            baca juga artikel
            baca juga artikel terkait
            baca juga berita terkait
            baca juga tentang
            baca pula
            baca selanjutnya
            baca selengkapnya
            baca selengkapnya di
            baca terkait
            berita terkait
            cek juga
            dengarkan juga
            ikuti juga
            kunjungi juga
            lihat juga
            lihat juga video
            lihat pula
            lihat selengkapnya
            lihat video
            saksikan juga
            saksikan video
            simak juga
            simak juga video
            simak pula
            simak selengkapnya
            simak video
            tonton juga
            tonton juga video
            tonton video
        """),
        "share": phrases("""
            ayo bagikan artikel ini
            bagikan
            bagikan artikel
            bagikan artikel ini
            bagikan berita
            bagikan berita ini
            bagikan di @
            bagikan halaman ini
            bagikan ini
            bagikan ke @
            bagikan ke media sosial
            bagikan ke teman
            bagikan ke teman-teman anda
            bagikan kepada teman
            bagikan konten ini
            bagikan lewat @
            bagikan melalui @
            bagikan pada @
            bagikan postingan ini
            bagikan tulisan ini
            bagikan via @
            berbagi
            berbagi artikel ini
            berbagi ke @
            cek berita dan artikel lainnya di google news
            cek berita dan artikel yang lain di google news
            follow kami
            follow kami di @
            gabung di @
            gabung di channel @
            gabung grup @
            ikuti akun @ kami
            ikuti akun media sosial kami
            ikuti berita kami di google news
            ikuti berita terbaru di google news
            ikuti kami
            ikuti kami di @
            ikuti kami di google news
            ikuti kami di media sosial
            ikuti media sosial kami
            ikuti saluran @ kami
            ikuti saluran @…
            ikuti whatsapp channel…
            kirim ini lewat email
            kirim ke @
            kirim tweet
            klik untuk berbagi di…
            klik untuk berbagi ke…
            klik untuk berbagi pada…
            klik untuk berbagi via…
            klik untuk membagikan di…
            klik untuk membagikan ke…
            klik untuk membagikan pada…
            klik untuk mengirim tautan…
            langganan channel @ kami
            mari bergabung di grup @…
            media sosial kami
            menyukai ini
            salin link
            salin tautan
            salin url
            sebarkan
            sebarkan artikel ini
            sebarkan berita ini
            share artikel
            share artikel ini
            share berita ini
            share ke @
            simpan artikel
            suka ini
            suka memuat
            sukai halaman kami
            sukai kami di @
            tautan berhasil disalin
            tautan disalin
            temukan kami di @
            url berhasil disalin
        """),
        "skip": phrases("""
            alihkan menu
            alihkan navigasi
            beralih ke konten
            buka menu
            buka navigasi
            buka pencarian
            buka/tutup menu
            gulir ke atas
            ke atas
            ke bagian atas
            kembali ke atas
            kembali ke awal
            kembali ke beranda
            langsung ke
            langsung ke isi
            langsung ke konten
            langsung ke konten utama
            lanjut ke konten
            lanjut ke konten utama
            lewati ke isi utama
            lewati ke konten
            lewati ke konten utama
            lewati navigasi
            lompat ke isi
            lompat ke isi utama
            lompat ke konten
            lompat ke konten utama
            lompat ke navigasi
            lompat ke pencarian
            loncat ke daftar isi
            loncat ke konten
            loncat ke konten utama
            navigasi utama
            tampilkan menu
            toggle menu
            toggle navigasi
            tutup menu
            tutup navigasi
            tutup pencarian
        """),
        "tags": phrases("""
            berita terkait topik
            diarsipkan di bawah
            dikategorikan dalam
            diposting dalam
            diposting di
            ditag
            ditandai
            ditandai dengan
            ditempatkan di bawah
            kata kunci
            kategori
            label
            rubrik
            tag
            tag artikel
            tag berita
            tag populer
            tag terkait
            tag terpopuler
            tagar
            topik
            topik berita
            topik populer
            topik terkait
        """),
        "update_label": phrases("""
            diedit
            diedit pada
            dimutakhirkan
            diperbaharui
            diperbarui
            diperbarui pada
            diperbarui tanggal
            diubah pada
            diupdate
            diupdate pada
            pembaruan terakhir
            perubahan terakhir
            tanggal diperbarui
            tanggal pembaruan
            terakhir diedit
            terakhir dimodifikasi
            terakhir diperbarui
            terakhir diperbarui pada
            terakhir diubah
            terakhir diupdate
            update
            update terakhir
        """),
    },
)
