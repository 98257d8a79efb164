"""Czech."""

from __future__ import annotations

from normalizer.languages.record import Language, months, phrases, words

LANGUAGE = Language(
    code="cs",
    name="Czech",
    function_words=words("""
        a aby ale ani až bez bude budou by byl byla byli bylo byly být co další do ho i jak jako je
        jeho jejich její jen ještě již jsem jsme jsou jste k kde kdo kdy když ke kterou která které
        který kterých kteří kvůli mají mezi mi mu my má mě měl může na nad nebo nejsou není než nás
        o od on ona oni po pod podle pokud pro proti proto protože před při s se si svou své svůj ta
        tak také takže tato tedy ten tento to toho tohoto tom toto tu ty této tím u už v ve vy vám
        vás více však vše všech všechny z za zda ze že
    """),
    openers=words("""
        ale ano asi aspoň ačkoli ačkoliv až bez bohužel brzy během celkem co další dnes dokonce
        dokud dosud dále díky evidentně hned jak jakmile jaká jaké jaký jednou jeho jejich její
        jelikož jen jenže jestli jestliže ještě jinak jistě já kam každá každé každý kde kdo kdy
        kdyby kdykoli kdykoliv když kolik konečně kromě kvůli kéž loni mezitím mnoho mnozí moje
        možná my myslím můj nadto najednou nakonec naopak naposledy naproti například naše naši
        naštěstí ne nedávno nejdříve nejprve nejspíš nic nicméně nikdo nikdy nyní následně náš někdo
        někdy několik některé některý obvykle obzvlášť občas on ona oni ono ony ostatně ovšem pak
        pokud poprvé potom pouze později prostě proto protože proč přece především předtím přesto
        přestože přitom původně sama samozřejmě skutečně snad současně stejně sám ta tady tak taková
        takové takový také takže tam tato tedy tehdy ten tenhle tenkrát tento teprve teď ti to tohle
        toto tu tudíž ty tím určitě už vaše velmi vlastně vy váš včera všechno všichni všude vždy
        vždycky zase zato zatím zatímco zde zejména zkrátka zpravidla zároveň zítra zřejmě často
        žádná žádné žádný
    """),
    continuers=words("""
        a anebo aniž avšak coby ho i jakož jej jejž jenž jež jich jim jíž kterou která které kterého
        kterém kterému který kterých kterým kterými kteří ku mu nebo neboli neboť než respektive se
        si skrz totiž versus vně vyjma však vůči či čili že
    """),
    unfinished=words("""
        a aby ale anebo ani aniž avšak ačkoli ačkoliv bez coby do i jakmile jako jakož
        jelikož jenž jestliže jež k každá každý ke kterou která které kterého kterému který
        kterých kterým kterými kteří kvůli mezi můj na nad nebo neboli neboť než o od oproti
        po pod podle pokud pro protože před přede přestože při s svou své svého svém svému
        svých svým svými svůj tvůj u v ve vzhledem vůči z za zatímco zda ze či že
    """),
    subjects=words("""
        já my on ona oni ono ony to ty vy
    """),
    auxiliaries=words("""
        bude budeme budou byl byla byli bylo byly je jsem jsi jsme jsou jste lze mají mohl mohla
        mohli mohou musel musela musí má měl měla měli mělo může nebyl nebyla nebylo nejsou není
    """),
    abbreviations=words("""
        a.d a.k.a a.s abt adj adm adv aj ak akad alt amer angl ap apod apr arab arch arch.s archeol
        arcib art asist astr astron atd atp atpod aut b.c b.r bc biol bisk bl bot br bud bulh býv bř
        břez c.k ca cca celk cif cit cm co csc d.s dat dcl def dem dg dial dipl dis dl doc dop dopol
        dosl dr drsc ds dtto děk dř e.g ed eds ek ekon el elektr em etc ev event evid evtl ex expr f
        fa faj fak fam fax fce feb fig fil filoz fn fot fr franc fyz fyziol g gen genmjr genpor geod
        geogr geol geom ger germ gr gram h hebr hist hl hod hosp hov hovor hr hrn i.e ib ibid ilustr
        ind inf ing int inv inž it ital j j.č jan jap jedn jihov jm jr jud judr jul jun jv jz jč k
        k.s k.ú kan kand kap kl kn kol kom konj kpt kr ks kub kupř kv kvě květ kč l lat lic lid lit
        lok lž lžič m m.j m.n.m m.o maj mat max maď mba mdr mech mga mgr mil min mj mjr ml mld mluv
        mlč mn mob mons mr mrs ms mudr muz mvdr myt místopř n n.l n.m n.p n.v n.y nadpor nadprap
        nakl např nar nař neodb neofic nesk neskl nev nov npor nprap nstržm náb nábř nádr nák nám
        náměs nár násl nář něm ob obch obj obl obr obv obvykl obyv obyč obč oc odb odd odp odpol
        odst okr okt op opr org orig ort os ost ovd ozn p p.a p.f p.o p.s p.č paeddr paedr pag par
        patr ped pejor ph.d pharmdr phdr phmr pl plk plur podob podpor podprap podst pol pom pomn
        popl popř por posl pov poz pozd pozn poř pplk ppor pprap prac prap pravděp prod prof pron
        pros prosl práv prům průměr ps psych pt publ pís písm př př.kr př.n.l přech předl předn
        předp předs překl přel přen převl přibl přibližn příd příkl příl přím příp přír přísl pův q
        r r.v r.č red ref reg rel rep resp rev rež rg rkp rndr rodn roz rozh rozk rozl rozš roč rsdr
        rtg rtm rtn rum rus rč s s.l s.n s.p s.r s.r.o s.š sb sbor sbír sek sekc sekr sev severoz
        seš sg sgt sing skup slang slez slov slož soc sociol souhl soukr sp spec spol spr sr srov
        srp st stol stor str strn strouž stržm stř střv suppl sv svob t t.j t.m t.r t.zn t.č tab taj
        tamt tech techn tel telef tf thdr thlic tis tj tlf trans tv tvz tzn tzv tř ukr ul ul.č un
        univ urč usn ust uč v v.i v.o.s v.r v.s v.z ved vedl vel veř vl vlast vojen vol vs vulg vyd
        vyhl vyj vypr vz vých výk vým výr výsl výt výtv vč věd vš x z z.s z.ú zahr zal zan zast zač
        zdrav zejm zeměd zeměp zemř zkr zkrác zn zp zpr zprav zv zveř zvl záj zák zákl zám záp zást
        zář zř ú.o úno úst út úv úř č č.ev č.j č.p č.ú čes čet čj čl čp čs čt čtvrtl čín čís řec řed
        řk říj řím řím.kat š šk škol škpt šp špan špet šprap šrtm štáb švéd žel žid židov živ žurn
    """),
    months=months("""
        leden, ledna, lednu, lednem, led
        únor, února, únoru, únorem, úno
        březen, března, březnu, březnem, bře
        duben, dubna, dubnu, dubnem, dub
        květen, května, květnu, květnem, kvě
        červen, června, červnu, červnem, čvn
        červenec, července, červenci, červencem, čvc
        srpen, srpna, srpnu, srpnem, srp
        září, zář
        říjen, října, říjnu, říjnem, říj
        listopad, listopadu, listopadem, lis
        prosinec, prosince, prosinci, prosincem, pros
    """),
    weekdays=words("""
        ne ned neděle neděli po pon pondělek pondělí pá pát pátek pátku so sob sobota sobotu soboty
        st stř středa středu středy út úte úterý čt čtv čtvrtek čtvrtka
    """),
    furniture={
        "accessibility": phrases("""
            audio je vygenerované automaticky…
            audioverze článku
            externí odkaz
            externí odkaz, otevře se v novém okně
            menší písmo
            namluveno automatem
            namluveno umělou inteligencí
            odkaz se otevře v nové kartě
            odkaz se otevře v novém okně
            otevírá se v novém okně
            otevře se v nové kartě
            otevře se v novém okně
            otevře se v novém panelu
            poslechnout audioverzi
            poslechnout si článek
            poslechnout článek
            poslechněte si audioverzi
            poslechněte si audioverzi článku
            poslechněte si tento článek
            poslechněte si článek
            přehrát článek
            přečteno automatem
            přečíst článek nahlas
            text je načten automatickým hlasem…
            text namluvila umělá inteligence…
            velikost písma
            velikost textu
            větší písmo
            zavřít dialog
            zavřít dialogové okno
            zavřít okno
            zmenšit písmo
            zmenšit text
            zvětšit písmo
            zvětšit text
            článek si můžete poslechnout…
            článek si také můžete poslechnout v audioverzi
            číst nahlas
        """),
        "advertisement": phrases("""
            advertorial
            inzerce
            inzerát
            inzeráty
            komerční obsah
            komerční prezentace
            komerční příloha
            komerční sdělení
            komerční článek
            obsah partnera
            obsah pokračuje pod reklamou
            partnerský obsah
            partnerský článek
            placená inzerce
            placená reklama
            placená spolupráce
            placené partnerství
            placený obsah
            pokračovat ve čtení pod reklamou
            pokračování pod reklamou
            pokračování textu pod reklamou
            pokračování článku pod reklamou
            pokračuje pod reklamou
            pr sdělení
            pr text
            pr článek
            reklama
            reklamní sdělení
            reklamy
            skrýt reklamu
            sponzorovaný obsah
            sponzorovaný příspěvek
            sponzorovaný text
            sponzorovaný článek
            sponzorováno
            text pokračuje po reklamě
            text pokračuje pod reklamou
            text pokračuje pod videem
            text pokračuje za reklamou
            tiskové sdělení partnera
            ve spolupráci s partnerem
            vypnout reklamy
            zavřít reklamu
            článek pokračuje po reklamě
            článek pokračuje pod anketou
            článek pokračuje pod galerií
            článek pokračuje pod reklamou
            článek pokračuje pod videem
            článek pokračuje za reklamou
            čtěte bez reklam
            číst bez reklam
        """),
        "ago": phrases("""
            # den zpět
            # dny zpět
            # dní zpět
            # hod. zpět
            # hodin zpět
            # hodina zpět
            # hodinou zpět
            # hodiny zpět
            # let zpět
            # min. zpět
            # minut zpět
            # minutu zpět
            # minuty zpět
            # měsíc zpět
            # měsíce zpět
            # měsíců zpět
            # rok zpět
            # roky zpět
            # týden zpět
            # týdny zpět
            # týdnů zpět
            aktualizováno před # hodinami
            aktualizováno před # minutami
            dnes #
            dnes #:#
            dnes v #
            dnes v #:#
            právě teď
            před # dnem
            před # dny
            před # h
            před # hod
            před # hodinami
            před # hodinou
            před # let
            před # lety
            před # min
            před # minutami
            před # minutou
            před # měsícem
            před # měsíci
            před # rokem
            před # roky
            před # s
            před # sekundami
            před # sekundou
            před # týdnem
            před # týdny
            před # vteřinami
            před chvilkou
            před chvílí
            před dnem
            před hodinou
            před minutou
            před méně než minutou
            před měsícem
            před několika dny
            před několika hodinami
            před několika minutami
            před několika sekundami
            před okamžikem
            před pár minutami
            před rokem
            před týdnem
            včera #
            včera #:#
            včera v #
            včera v #:#
        """),
        "app": phrases("""
            aplikace ke stažení
            k dispozici na google play
            mobilní aplikace ke stažení
            nainstalovat aplikaci
            nainstalujte si aplikaci
            nainstalujte si naši aplikaci
            nyní na google play
            otevřít aplikaci
            otevřít v aplikaci
            otevřít článek v aplikaci
            pokračovat v aplikaci
            povolit notifikace
            povolit oznámení
            povolit upozornění
            stáhnout aplikaci
            stáhnout aplikaci zdarma
            stáhnout na app store
            stáhnout na google play
            stáhnout v app store
            stáhnout z app store
            stáhnout z google play
            stáhněte aplikaci
            stáhněte si aplikaci
            stáhněte si aplikaci zdarma
            stáhněte si mobilní aplikaci
            stáhněte si naši aplikaci
            stáhněte si naši mobilní aplikaci
            stáhněte si naši novou aplikaci
            stáhněte si z app store
            stáhněte si z google play
            vyzkoušejte aplikaci
            vyzkoušejte naši aplikaci
            zapnout notifikace
            zapnout upozornění
            získejte aplikaci
            získejte naši aplikaci
            čtěte v aplikaci
            číst v aplikaci
        """),
        "author_head": phrases("""
            informace o autorovi
            o autorce
            o autorce článku
            o autorech
            o autorkách
            o autorovi
            o autorovi textu
            o autorovi článku
            o blogerovi
            o bloggerovi
            o redaktorovi
            profil autora
            profil autorky
            více o autorce
            více o autorovi
        """),
        "breadcrumb": phrases("""
            drobečková navigace
            jste tady
            jste zde
            nacházíte se
            nacházíte se zde
            právě jste zde
            zde se nacházíte
        """),
        "browser": phrases("""
            aktivujte javascript
            aktualizujte si prohlížeč…
            aktualizujte svůj prohlížeč
            aktualizujte svůj prohlížeč…
            javascript je ve vašem prohlížeči vypnutý…
            javascript je vypnutý…
            k zobrazení této stránky je potřeba javascript…
            k zobrazení této stránky potřebujete javascript…
            máte vypnutý javascript…
            máte zapnuté blokování reklam…
            máte zapnutý adblock…
            načíst stránku znovu
            obnovit stránku
            používáte adblock…
            používáte blokování reklam…
            používáte nepodporovaný prohlížeč…
            používáte prohlížeč, který…
            používáte zastaralou verzi prohlížeče…
            používáte zastaralý prohlížeč…
            povolte javascript
            povolte javascript…
            povolte prosím javascript…
            pro správné fungování stránky povolte javascript…
            pro správné zobrazení stránek je nutné mít povolený javascript…
            pro správné zobrazení stránky je nutné povolit javascript…
            pro zobrazení stránky je nutné povolit javascript…
            prosím povolte javascript…
            prosím, aktualizujte svůj prohlížeč…
            prosím, povolte javascript…
            prosím, vypněte blokování reklam…
            stránka nebyla nalezena
            stránka vyžaduje javascript
            stránka vyžaduje javascript…
            stránku nelze zobrazit
            tato stránka vyžaduje javascript…
            tento web vyžaduje javascript…
            tyto stránky vyžadují javascript…
            vypněte prosím adblock…
            vypněte si adblock…
            vypněte si blokování reklam…
            váš prohlížeč je zastaralý
            váš prohlížeč je zastaralý…
            váš prohlížeč není podporován
            váš prohlížeč není podporován…
            váš prohlížeč nepodporuje javascript…
            váš prohlížeč nepodporuje přehrávání…
            váš prohlížeč nepodporuje…
            zapněte javascript…
            zapněte si javascript…
            zdá se, že používáte adblock…
            zdá se, že používáte blokování reklam…
            zjistili jsme, že používáte…
        """),
        "byline": phrases("""
            autor
            autor příspěvku
            autor textu
            autor článku
            autorka
            autorka textu
            autorka článku
            autorky
            autoři
            autoři článku
            napsal
            napsal(a)
            napsal/a
            napsala
            napsali
            od
            od autora
            publikoval
            publikoval(a)
            publikovala
            překlad
            přeložil
            přeložila
            přidal
            přidal/a
            přidala
            připravil
            připravila
            připravili
            redaktor
            redaktorka
            reportér
            reportérka
            text
            text & foto
            text a foto
            text napsal
            text napsala
            text, foto
            text/foto
            vložil
            vložil(a)
            vložil/a
            vložila
            zapsal
            zapsala
            zpracoval
            zpracovala
            zpracovali
            zveřejnil
            zveřejnila
            článek napsal
            článek napsala
        """),
        "comment_form": phrases("""
            buďte první, kdo napíše komentář
            buďte první, kdo okomentuje…
            buďte první, kdo přidá komentář
            buďte první, kdo vloží komentář
            chcete-li přidat komentář, přihlaste se…
            diskuse byla uzavřena
            diskuse je uzavřena
            diskuse je uzavřená
            diskutovat
            diskuze byla uzavřena
            diskuze je uzavřena
            do diskuse
            do diskuze
            e-mail (nebude zveřejněn)
            e-mail (nebude zveřejněn) *
            e-mail (povinné)
            e-mail (vyžadováno)
            e-mail *
            email *
            informovat mě o nových komentářích e-mailem
            jak nakládáme s vašimi údaji z komentářů
            jméno (povinné)
            jméno (vyžadováno)
            jméno *
            komentovat
            komentovat na @
            komentovat článek
            komentujete pomocí vašeho @ účtu…
            komentujete pomocí vašeho wordpress.com účtu…
            komentář *
            komentář čeká na schválení
            komentáře jsou uzavřeny
            komentáře jsou vypnuty
            komentáře jsou vypnuté
            komentáře nejsou povoleny
            komentáře nejsou povoleny u textu s názvem…
            komentáře u textu s názvem…
            možnost komentovat je uzavřena
            nahlásit
            nahlásit komentář
            nahlásit příspěvek
            napište komentář
            napište nám komentář
            napište svůj komentář
            napište svůj názor
            napište váš komentář
            napsat komentář
            napsat komentář k…
            napsat nový komentář
            napsat odpověď
            odeslat komentář
            odpovědět
            odpovědět na komentář
            ohlásit
            okomentovat
            okomentovat článek
            okomentujte článek
            označené položky jsou povinné
            podívejte se, jak vaše data z komentářů zpracováváme
            povinné položky jsou označeny…
            povinné položky jsou označené…
            pravidla diskuse
            pravidla diskuze
            pravidla pro diskusi
            pro diskutování se musíte přihlásit
            pro komentování se přihlaste
            pro možnost komentovat se přihlaste…
            pro psaní komentářů se přihlaste…
            pro přidání komentáře se musíte přihlásit
            pro přidání komentáře se přihlaste
            pro přidávání komentářů se musíte nejdříve přihlásit
            pro přidávání komentářů se musíte přihlásit
            pro vkládání komentářů se přihlaste
            pro vložení komentáře se musíte přihlásit
            pro vložení komentáře se přihlaste
            přejít do diskuse
            přejít do diskuze
            přečtěte si, jak se zpracovávají údaje z komentářů
            přidat komentář
            přidat nový komentář
            přidat odpověď
            přidat příspěvek do diskuse
            přidat příspěvek do diskuze
            přidejte komentář
            přidejte se do diskuse
            přidejte se k diskusi
            přidejte svůj komentář
            přidejte svůj názor
            přihlaste se a komentujte
            přihlaste se pro komentování
            přihlásit se a komentovat
            skrýt odpovědi
            tato stránka používá akismet…
            tento web používá akismet…
            tyto stránky používají akismet…
            uložit do prohlížeče jméno, e-mail a webovou stránku…
            uložit moje jméno, e-mail a webovou stránku…
            uložit mé jméno, e-mail a webovou stránku…
            upozornit mě emailem na nové komentáře
            upozornit mě emailem na nové příspěvky
            upozornit mě na nové komentáře e-mailem
            upozornit mě na nové příspěvky e-mailem
            upozornit na nové komentáře e-mailem
            upozornit na nové příspěvky e-mailem
            vaše e-mailová adresa nebude zveřejněna…
            vaše emailová adresa nebude zveřejněna…
            vložit komentář
            vložit nový komentář
            vložit příspěvek
            vstoupit do diskuse
            vstoupit do diskuse (#)
            vstoupit do diskuze
            vstoupit do diskuze (#)
            vstup do diskuse
            vstup do diskuze
            vyplňte detaily níže nebo klikněte na ikonu pro přihlášení…
            vyžadované informace jsou označeny…
            váš e-mail nebude zveřejněn…
            váš email nebude zveřejněn…
            váš komentář
            váš komentář čeká na schválení…
            více informací o tom, jak zpracováváme data z komentářů
            webová stránka (nepovinné)
            zanechat komentář
            zanechat odpověď
            zanechte komentář
            zapojit se do diskuse
            zapojit se do diskuze
            zapojte se do debaty
            zapojte se do diskuse
            zapojte se do diskuze
            zobrazit # odpovědi
            zobrazit # odpovědí
            zobrazit odpovědi
            zrušit odpověď
            zrušit odpověď na komentář
        """),
        "comment_head": phrases("""
            # komentář
            # komentář: „…
            # komentáře
            # komentáře u textu „…
            # komentáře u „…
            # komentáře: „…
            # komentářů
            # komentářů k „…
            # komentářů u „…
            # komentářů: „…
            # názory
            # názorů
            # příspěvek v diskusi
            # příspěvky v diskusi
            # příspěvků v diskusi
            # příspěvků v diskuzi
            # reakce
            # reakce na „…
            # reakcí
            # reakcí na „…
            bez komentářů
            celkem # komentářů
            celkem # příspěvků
            další komentáře
            diskuse
            diskuse #
            diskuse (#)
            diskuse k článku
            diskuse k článku (#)
            diskuse ke článku
            diskusní fórum
            diskusní příspěvky
            diskuze
            diskuze #
            diskuze (#)
            diskuze k článku
            diskuze k článku (#)
            jeden komentář
            jeden komentář: „…
            komentáře
            komentáře #
            komentáře (#)
            komentáře k příspěvku
            komentáře k článku
            komentáře čtenářů
            komentáře: #
            komentářů #
            komentářů: #
            nejnovější komentáře
            nejnovější první
            nejnovější příspěvky v diskusi
            nejstarší komentáře
            nejstarší první
            novější komentáře
            od nejnovějších
            od nejnovějšího
            od nejstarších
            od nejstaršího
            pingbacky
            poslední komentáře
            poslední příspěvky v diskusi
            přečíst komentáře
            seřadit komentáře
            skrýt komentáře
            starší komentáře
            zatím bez komentáře
            zatím žádné komentáře
            zobrazit # komentáře
            zobrazit # komentářů
            zobrazit diskusi
            zobrazit diskuzi
            zobrazit komentáře
            zobrazit všechny komentáře
            číst komentáře
            řadit komentáře
            žádné komentáře
            žádné příspěvky v diskusi
            žádný komentář
        """),
        "contents": phrases("""
            co se dozvíte v článku
            co v článku najdete
            na této stránce
            najdete v článku
            obsah
            obsah stránky
            obsah textu
            obsah tohoto článku
            obsah článku
            přejít na sekci
            skrýt obsah
            v tomto článku
            v tomto článku najdete
            v tomto článku se dozvíte
            v článku najdete
            v článku se dozvíte
            zobrazit obsah
            článek obsahuje
        """),
        "cookies": phrases("""
            aby tento web fungoval správně, používáme cookies…
            abychom poskytli co nejlepší služby, používáme…
            analytické cookies
            chci více informací o cookies
            cookies lišta
            další informace o cookies
            funkční cookies
            informace o cookies
            jen nezbytné
            jen nezbytné cookies
            jenom nezbytné
            k personalizaci obsahu a reklam…
            kliknutím na tlačítko „přijmout…
            kliknutím na tlačítko „souhlasím…
            kliknutím na „přijmout…
            kliknutím na „souhlasím…
            marketingové cookies
            my a naši partneři ukládáme…
            my a naši partneři zpracováváme…
            my a našich # partnerů…
            můj výběr
            nastavení cookie
            nastavení cookies
            nastavení souborů cookie
            nastavení souborů cookies
            nastavení souhlasu
            nastavení soukromí
            nastavit cookies
            nastavit předvolby
            nezbytné cookies
            nutné cookies
            ochrana vašeho soukromí
            odmítnout
            odmítnout cookies
            odmítnout vše
            odmítnout všechny
            odmítnout všechny cookies
            odvolat souhlas
            podrobné nastavení
            pokračovat bez souhlasu
            pokračovat s nezbytnými cookies
            pokračováním v prohlížení souhlasíte…
            pokud budete pokračovat v prohlížení…
            pouze nezbytné
            pouze nezbytné cookies
            pouze nutné cookies
            používáme cookies
            používáme cookies…
            používáme soubory cookie
            používáme soubory cookies
            používáme soubory cookies…
            používáme soubory cookie…
            používáním tohoto webu souhlasíte…
            používáním těchto stránek souhlasíte…
            používáním webu souhlasíte…
            povolit cookies
            povolit pouze nezbytné
            povolit výběr
            povolit vše
            povolit všechny
            povolit všechny cookies
            preferenční cookies
            přijmout
            přijmout cookies
            přijmout nezbytné
            přijmout pouze nezbytné
            přijmout vybrané
            přijmout vše
            přijmout všechny
            přijmout všechny cookies
            příjmout
            příjmout vše
            příjmout všechny cookies
            příště se neptat
            respektujeme vaše soukromí
            rozumím a přijímám
            rozumím a souhlasím
            soubory cookie
            soubory cookie používáme…
            soubory cookies
            soubory cookies používáme…
            souhlasím a zavřít
            souhlasím s cookies
            souhlasím s použitím cookies
            souhlasím se vším
            spravovat cookies
            spravovat možnosti
            spravovat nastavení
            spravovat předvolby
            spravovat služby
            spravovat souhlas
            spravovat souhlas s cookies
            správa cookies
            správa souhlasu
            statistické cookies
            tato stránka používá cookies…
            tato stránka používá soubory cookie…
            tato stránka využívá cookies…
            tato webová stránka používá cookies…
            tato webová stránka používá soubory cookie…
            technické cookies
            technické uložení nebo přístup…
            tento e-shop používá cookies…
            tento web používá cookies…
            tento web používá k poskytování služeb…
            tento web používá soubory cookies…
            tento web používá soubory cookie…
            tento web využívá cookies…
            tento web využívá soubory cookie…
            tyto stránky používají cookies…
            tyto stránky používají soubory cookie…
            tyto stránky využívají cookies…
            tyto webové stránky používají cookies…
            tyto webové stránky používají k poskytování služeb…
            tyto webové stránky používají soubory cookie…
            uložit a zavřít
            uložit nastavení
            uložit předvolby
            uložit volby
            upravit mé předvolby
            upravit nastavení
            upravit nastavení cookies
            v pořádku, rozumím
            vaše soukromí je pro nás důležité
            vaše soukromí je pro nás prioritou
            využíváme cookies
            využíváme cookies…
            využíváme soubory cookie…
            váš souhlas platí pro…
            vážíme si vašeho soukromí
            více informací o cookies
            více o cookies
            vždy aktivní
            web používá cookies…
            webové stránky používají cookies…
            webové stránky používají k poskytování služeb…
            zakázat vše
            změnit nastavení cookies
            zobrazit detaily
            zobrazit nastavení
            zobrazit podrobnosti
            zobrazit předvolby
            zobrazit účely
            zpracování osobních údajů a cookies
            záleží nám na vašem soukromí
        """),
        "copyright": phrases("""
            # ©…
            autorská práva #…
            autorská práva vyhrazena
            autorská práva vykonává vydavatel…
            autorská práva ©…
            copyright #…
            copyright (c)…
            copyright ©…
            jakékoli další šíření…
            jakékoli užití obsahu včetně převzetí…
            jakékoli užití obsahu…
            jakékoliv užití obsahu včetně převzetí…
            jakékoliv užití obsahu…
            jakékoliv šíření obsahu je bez souhlasu…
            kopírování obsahu je zakázáno
            obsah je chráněn autorským zákonem…
            obsah tohoto webu je chráněn…
            obsah těchto stránek je chráněn…
            používá wordpress
            používáme wordpress (v češtině)
            publikování nebo další šíření obsahu…
            publikování nebo šíření obsahu…
            publikování či šíření obsahu…
            přebírání obsahu je zakázáno
            tento web běží na wordpressu
            tento web používá ke svému běhu wordpress
            veškerá práva vyhrazena
            veškerý obsah je chráněn…
            vytvořeno pomocí wordpressu
            všechna práva vyhrazena
            všechna práva vyhrazena ©…
            © #…
            © copyright…
            šíření obsahu bez souhlasu…
        """),
        "count": phrases("""
            # fanoušků
            # krát přečteno
            # krát sdíleno
            # lidem se to líbí
            # líbí se
            # odběratelů
            # odpovědi
            # odpovědí
            # odpověď
            # poslechů
            # přehrání
            # přečtení
            # příspěvek
            # příspěvky
            # příspěvků
            # reakcí celkem
            # sdílelo
            # sdílení
            # shlédnutí
            # sledujících
            # sledujících na @
            # stažení
            # to se mi líbí
            # uživatelům se to líbí
            # zhlédnutí
            # zobrazeno
            # zobrazení
            # čtenářů
            návštěv: #
            počet přečtení: #
            počet sdílení: #
            počet shlédnutí: #
            počet zhlédnutí: #
            počet zobrazení: #
            přečteno # krát
            přečteno #x
            přečteno: #
            přečteno: #x
            sdíleno # krát
            sdíleno #x
            sdílení: #
            shlédnuto # krát
            zhlédnutí: #
            zobrazeno # krát
            zobrazeno #x
            zobrazeno: #
            zobrazení: #
            čteno # krát
            čteno #x
            čteno: #
            čteno: # krát
        """),
        "credit": phrases("""
            archivní foto
            archivní snímek
            autor fotky
            autor foto
            autor fotografie
            autor fotografií
            autor obrázku
            autor snímku
            fotky
            foto
            foto a video
            foto autor
            foto z archivu
            foto/video
            fotograf
            fotografie
            fotografie od
            fotografka
            fotomontáž
            grafika
            hlavní foto
            ilustrace
            ilustrační fotka
            ilustrační foto
            ilustrační fotografie
            ilustrační obrázek
            ilustrační snímek
            ilustroval
            ilustrovala
            infografika
            karikatura
            koláž
            kresba
            náhledové foto
            náhledový obrázek
            obrázek
            obrázky
            perex foto
            perokresba
            repro
            reprodukce
            reprofoto
            snímek
            snímek obrazovky
            snímky
            titulní fotka
            titulní foto
            titulní fotografie
            titulní obrázek
            titulní snímek
            vizualizace
            zdroj fota
            zdroj fotek
            zdroj fotky
            zdroj foto
            zdroj fotografie
            zdroj fotografií
            zdroj ilustrace
            zdroj obrázku
            zdroj obrázků
            zdroj snímku
            zdroj videa
            úvodní fotka
            úvodní foto
            úvodní fotografie
            úvodní obrázek
            úvodní snímek
        """),
        "date_label": phrases("""
            datum
            datum publikace
            datum publikování
            datum vložení
            datum vydání
            datum vytvoření
            datum zveřejnění
            napsáno
            napsáno dne
            poprvé publikováno
            publikace
            publikován
            publikována
            publikováno
            publikováno dne
            přidáno
            původně publikováno
            vloženo
            vloženo dne
            vydáno
            vydáno dne
            vystaveno
            vytvořeno
            vytvořeno dne
            zveřejněn
            zveřejněno
            zveřejněno dne
        """),
        "disclosure": phrases("""
            komentář nevyjadřuje názor redakce
            názory autora nemusí vyjadřovat stanovisko redakce
            názory autora se nemusejí shodovat s názory redakce
            názory autora se nemusí shodovat s názory redakce
            názory autorů nemusí vyjadřovat stanovisko redakce
            názory v tomto textu nevyjadřují…
            názory vyjádřené v článku…
            obsahuje affiliate odkazy
            obsahuje placené umístění produktu
            obsahuje product placement
            pokud nakoupíte prostřednictvím našich odkazů…
            pokud nakoupíte přes náš odkaz…
            pokud přes tyto odkazy nakoupíte…
            příspěvek obsahuje affiliate odkazy…
            redakce neodpovídá za…
            stránka obsahuje affiliate odkazy…
            tento příspěvek obsahuje affiliate odkazy…
            tento text je komentář…
            tento text vyjadřuje názor autora…
            tento text vznikl ve spolupráci s…
            tento článek byl přeložen…
            tento článek byl vytvořen ve spolupráci s…
            tento článek obsahuje affiliate odkazy…
            tento článek obsahuje partnerské odkazy…
            tento článek obsahuje provizní odkazy…
            tento článek vznikl ve spolupráci s…
            text nevyjadřuje názor redakce
            text vyjadřuje názor autora…
            z nákupu přes naše odkazy můžeme získat provizi…
            z nákupů můžeme získat provizi…
            za nákup přes odkazy získáváme provizi…
            článek byl přeložen pomocí…
            článek byl vytvořen s pomocí umělé inteligence…
            článek je výsledkem placené spolupráce…
            článek obsahuje affiliate odkazy
            článek obsahuje affiliate odkazy…
            článek obsahuje partnerské odkazy
            článek obsahuje provizní odkazy
            článek vyjadřuje názor autora
            článek vznikl ve spolupráci s…
        """),
        "embed": phrases("""
            obsah z @
            otevřít na @
            otevřít v @
            podívat se na @
            podívejte se na @
            poslechnout na @
            poslouchat na @
            poslouchejte na @
            přehrát na @
            příspěvek na @
            příspěvek sdílený…
            příspěvek, který sdílí…
            sledovat na @
            sledujte na @
            tento obsah je vložen z @…
            tweety od…
            vložené video
            vložený obsah
            vložený příspěvek
            zobrazit celé vlákno
            zobrazit na @
            zobrazit na facebooku
            zobrazit na instagramu
            zobrazit na twitteru
            zobrazit obsah z @
            zobrazit příspěvek
            zobrazit příspěvek na @
            zobrazit příspěvek na facebooku
            zobrazit příspěvek na instagramu
            zobrazit tento profil na @
            zobrazit tento profil na instagramu
            zobrazit tento příspěvek na @
            zobrazit tento příspěvek na instagramu
            zobrazit tweet
        """),
        "gallery": phrases("""
            # fotek
            # fotka
            # fotky
            # foto
            # fotografie
            # fotografií
            # obrázků
            # snímků
            # z #
            + # fotek
            + # fotografií
            celá fotogalerie
            celá galerie
            další fotky
            další foto
            další fotografie
            další obrázek
            další snímek
            fotka # z #
            foto # z #
            fotogalerie
            fotogalerie (#)
            fotogalerie: # fotek
            fotografie #
            fotografie # z #
            galerie
            galerie (#)
            kliknutím na obrázek jej zvětšíte
            kliknutím zvětšíte
            klikněte na obrázek pro zvětšení
            klikněte pro větší obrázek
            klikněte pro zvětšení
            obrázek # z #
            obrázek: # z #
            otevřít fotogalerii
            otevřít galerii
            otevřít obrázek
            podívejte se do galerie
            podívejte se na fotky
            podívejte se na fotogalerii
            prohlédnout galerii
            prohlédněte si fotogalerii
            prohlédněte si galerii
            předchozí fotka
            předchozí fotografie
            předchozí obrázek
            předchozí snímek
            přejít do fotogalerie
            přejít do galerie
            skrýt popisek
            snímek # z #
            spustit galerii
            spustit prezentaci
            vstoupit do fotogalerie
            vstoupit do galerie
            všechny fotky
            všechny fotografie
            zavřít galerii
            zobrazit # fotek
            zobrazit # fotografií
            zobrazit další fotky
            zobrazit fotky
            zobrazit fotogalerii
            zobrazit galerii
            zobrazit obrázek
            zobrazit popisek
            zobrazit v plné velikosti
            zobrazit všechny fotky
            zobrazit všechny fotografie
            zvětšit
            zvětšit fotku
            zvětšit fotografii
            zvětšit obrázek
        """),
        "legal": phrases("""
            archiv
            archiv vydání
            archiv článků
            autorská práva
            autorské právo
            autoři
            ceník
            ceník inzerce
            ceník reklamy
            co děláme
            cookies
            etický kodex
            fakturační údaje
            faq
            gdpr
            hlášení chyb
            impresum
            informace o zpracování osobních údajů
            inzerce na webu
            inzerujte u nás
            kariéra
            kde inzerovat
            kdo jsme
            ke stažení
            kodex
            kontakt
            kontakt na redakci
            kontaktní formulář
            kontaktní informace
            kontaktní údaje
            kontaktujte nás
            kontakty
            mapa stránek
            mapa webu
            mediakit
            mediální partneři
            můj účet
            nabídka práce
            nahlásit chybu
            napište nám
            nápověda
            o nás
            o projektu
            o redakci
            o webu
            obchodní podmínky
            ochrana dat
            ochrana osobních údajů
            ochrana osobních údajů a cookies
            ochrana soukromí
            osobní nastavení
            osobní nastavení cookies
            osobní údaje
            partneři
            partneři webu
            podmínky použití
            podmínky používání
            podmínky předplatného
            podmínky služby
            podmínky užití
            podmínky užívání
            podpora
            podpořit
            podpořte nás
            pravidla
            pravidla užití
            pro autory
            pro inzerenty
            pro média
            prohlášení o cookies
            prohlášení o ochraně osobních údajů
            prohlášení o přístupnosti
            provozovatel
            práce u nás
            předplatit
            předplatné
            předplaťte si
            přístupnost
            redakce
            redakční kodex
            reklama na webu
            reklamace
            rss
            rss kanály
            soukromí
            spolupráce
            tiráž
            tiskové zprávy
            tištěné vydání
            volná místa
            volné pozice
            vydavatel
            vyloučení odpovědnosti
            všeobecné obchodní podmínky
            všeobecné podmínky
            zpracování osobních údajů
            zákaznická podpora
            zákaznický servis
            základní informace
            zásady cookies
            zásady ochrany osobních údajů
            zásady ochrany soukromí
            zásady používání cookies
            zásady používání souborů cookie
            zásady zpracování osobních údajů
            často kladené dotazy
            často kladené otázky
            časté dotazy
            šéfredaktor
        """),
        "login": phrases("""
            chci se zaregistrovat
            heslo
            heslo vám bude zasláno e-mailem
            ještě nemáte účet
            ještě nemáte účet? zaregistrujte se
            již máte účet? přihlaste se
            máte již účet
            máte již účet? přihlaste se
            máte účet? přihlaste se
            můj profil
            můj účet
            nastavení účtu
            nemáte ještě účet
            nemáte účet
            nemáte účet? zaregistrujte se
            nepamatujete si heslo
            nový uživatel
            obnova hesla
            obnovit heslo
            odhlásit
            odhlásit se
            odhlášení
            pamatovat si mě
            pamatuj si mě
            pokračovat přes @
            pokračovat s @
            profil
            přihlaste se
            přihlaste se ke svému účtu
            přihlašovací jméno
            přihlásit
            přihlásit / registrovat
            přihlásit pomocí @
            přihlásit přes @
            přihlásit se
            přihlásit se / registrovat
            přihlásit se e-mailem
            přihlásit se nebo registrovat
            přihlásit se nebo zaregistrovat
            přihlásit se pomocí @
            přihlásit se pomocí e-mailu
            přihlásit se přes @
            přihlášení
            přihlášení / registrace
            přihlášení uživatele
            registrace
            registrace zdarma
            registrovat
            registrovat se
            resetovat heslo
            uživatel
            uživatelské jméno
            uživatelské jméno nebo e-mail
            uživatelské jméno nebo e-mailová adresa
            uživatelský účet
            vaše heslo
            vaše uživatelské jméno
            vytvořit nový účet
            vytvořit účet
            vítejte! přihlaste se ke svému účtu
            založit si účet
            založit účet
            zapamatovat
            zapamatovat si mě
            zapomenuté heslo
            zapomněl jsem heslo
            zapomněli jste heslo
            zapomněli jste heslo? získejte pomoc
            zapomněli jste své heslo
            zaregistrovat
            zaregistrovat se
            zaregistrujte se
            zaregistrujte se zdarma
            změna hesla
            změnit heslo
            zobrazit heslo
        """),
        "minutes": phrases("""
            min
            minut
            minuta
            minutu
            minuty
        """),
        "mood": phrases("""
            dojatý
            dojemné
            haha
            hrozné
            hrůza
            jsem naštvaný
            legrační
            láska
            líbí se mi
            líbí se mi to
            miluji
            miluju
            nadšení
            nadšený
            naštvaná
            naštvaný
            nelíbí se mi
            nelíbí se mi to
            nenávidím
            nuda
            nudné
            nudí mě
            otrávený
            pláč
            pobavilo mě
            překvapení
            překvapený
            překvapilo mě
            překvapivé
            radost
            rozzlobený
            rozčílený
            rozčílilo mě
            skvělé
            smutek
            smutná
            smutné
            smutný
            smích
            strach
            super
            to se mi líbí
            to se mi nelíbí
            vtipné
            vzrušený
            wow
            zajímavé
            zamilovaný
            zklamaný
            zklamání
            zlost
            zmatený
            znechucený
            znuděný
            zvědavý
            úžas
            úžasné
            šok
            šokovaný
            šokující
            šťastná
            šťastný
        """),
        "more": phrases("""
            celé vydání
            celý příspěvek
            celý příspěvek →
            celý text
            celý článek
            celý článek zde
            celý článek →
            další
            další novinky
            další příspěvky
            další zprávy
            další články
            dál
            dále
            klikněte zde
            klikněte zde pro více informací
            méně
            načíst další
            načíst další příspěvky
            načíst další články
            načíst starší
            načíst více
            otevřít článek
            pokračovat
            pokračovat na článek
            pokračovat ve čtení
            pokračovat ve čtení →
            pokračovat ve čtení…
            pokračování
            přejít na článek
            přečtěte si celý článek
            přečtěte si více
            přečíst
            přečíst celé
            přečíst celý článek
            přečíst více
            přečíst článek
            rozbalit
            rozbalit vše
            sbalit
            sbalit vše
            skrýt
            ukázat více
            ukázat vše
            více
            více >
            více info
            více informací
            více o článku
            více zde
            více zpráv
            více »
            více článků
            více →
            všechny novinky
            všechny příspěvky
            všechny zprávy
            všechny články
            zavřít
            zjistit více
            zjistěte více
            zobrazit celý článek
            zobrazit další
            zobrazit další příspěvky
            zobrazit další články
            zobrazit méně
            zobrazit více
            zobrazit více článků
            zobrazit vše
            zobrazit všechny
            zobrazit všechny příspěvky
            zobrazit všechny příspěvky od…
            zobrazit všechny články
            čtěte dál
            čtěte dále
            čtěte více
            číst celé
            číst celý příspěvek
            číst celý text
            číst celý článek
            číst celý článek →
            číst dál
            číst dále
            číst dále »
            číst dále →
            číst méně
            číst více
            číst více »
            číst více →
            číst článek
        """),
        "navigation": phrases("""
            akce
            aktuality
            aktuálně
            audio
            auto
            auto moto
            auto-moto
            automobily
            basketbal
            bezpečnost
            blog
            blogy
            brno
            business
            bydlení
            byznys
            celebrity
            cestování
            diskusní fóra
            divadlo
            doma
            domov
            domů
            doprava
            děti
            e-shop
            ekologie
            ekonomika
            energetika
            english
            eshop
            esport
            evropa
            film
            film a tv
            filmy
            finance
            fotbal
            fotogalerie
            historie
            hlavní menu
            hlavní nabídka
            hlavní strana
            hlavní stránka
            hlavní zprávy
            hledat
            hledat na webu
            hledej
            hokej
            horoskopy
            hry
            hudba
            inspirace
            jídlo
            kalendář akcí
            kariéra
            katalog
            kategorie
            knihy
            komentáře a názory
            košík
            kraje
            krimi
            krása
            kultura
            lidé
            lifestyle
            literatura
            magazín
            menu
            mobilní telefony
            motorismus
            móda
            nabídka
            nejnovější
            nejnovější zprávy
            nemovitosti
            novinky
            názory
            obchod
            ostatní
            ostrava
            otevřít menu
            podcast
            podcasty
            podnikání
            politika
            počasí
            počítače
            pořady
            pracovní nabídky
            praha
            program
            průmysl
            psychologie
            přehled zpráv
            příroda
            recenze
            recepty
            regiony
            reportáže
            rodina
            rozhovor
            rozhovory
            rubriky
            seriály
            servis
            showbyznys
            sociální sítě
            soutěže
            společnost
            sport
            svět
            technika
            technologie
            tenis
            tipy
            to nejlepší
            tv program
            témata
            událost
            události
            vaření
            videa
            video
            vyhledat
            vyhledávat
            vyhledávání
            vztahy
            výsledky
            výsledky vyhledávání
            věda
            věda a technika
            z domova
            zahrada
            zahraniční
            zahraničí
            zavřít menu
            zavřít vyhledávání
            zdraví
            ze světa
            zpravodajství
            zprávy
            zprávy z domova
            zpět na hlavní stránku
            zpět na úvod
            zábava
            úvod
            úvodní strana
            úvodní stránka
            úvodník
            česko
            české zprávy
            český fotbal
            čeština
            škola
            školství
            žena
            ženy
            životní prostředí
            životní styl
        """),
        "newsletter": phrases("""
            chci dostávat newsletter
            chci dostávat novinky
            chci odebírat newsletter
            chci odebírat novinky
            dostávejte novinky do e-mailu
            dostávejte novinky na e-mail
            dostávejte nové články e-mailem
            dostávejte to nejlepší do e-mailu
            dostávejte zprávy do e-mailu
            děkujeme za přihlášení k newsletteru
            děkujeme za přihlášení k odběru
            děkujeme za registraci
            e-mailová adresa
            e-mailový zpravodaj
            kdykoli se můžete odhlásit
            kdykoliv se můžete odhlásit
            kliknutím na tlačítko souhlasíte se zpracováním…
            mějte přehled o novinkách
            naše newslettery
            nechte si posílat novinky
            nechte si posílat novinky na e-mail
            nechte si zasílat novinky
            nechte si zasílat novinky e-mailem
            nenechte si ujít novinky
            nenechte si ujít žádné novinky
            newsletter
            newslettery
            novinky do e-mailu
            novinky e-mailem
            novinky na e-mail
            novinky na váš e-mail
            náš newsletter
            odběr newsletteru
            odběr novinek
            odběr novinek e-mailem
            odebírat
            odebírat blog
            odebírat blog e-mailem
            odebírat newsletter
            odebírat novinky
            odebírat nové články
            odebírat zdarma
            odebírat zprávy
            odebírejte newsletter
            odebírejte novinky
            odebírejte novinky e-mailem
            odebírejte náš newsletter
            odesláním e-mailu souhlasíte…
            odesláním formuláře souhlasíte…
            odesláním souhlasíte se zpracováním…
            odhlásit se můžete kdykoli
            odhlásit se můžete kdykoliv
            přihlaste se k našemu newsletteru
            přihlaste se k newsletteru
            přihlaste se k odběru
            přihlaste se k odběru našeho newsletteru
            přihlaste se k odběru našich novinek
            přihlaste se k odběru newsletteru
            přihlaste se k odběru novinek
            přihlásit k odběru
            přihlásit se k newsletteru
            přihlásit se k odběru
            přihlásit se k odběru newsletteru
            přihlásit se k odběru novinek
            přihlášení k odběru newsletteru
            přihlášení k odběru novinek
            přihlášením k newsletteru souhlasíte…
            přihlášením k odběru souhlasíte…
            souhlasím se zasíláním newsletteru
            souhlasím se zasíláním novinek
            souhlasím se zpracováním osobních údajů
            týdenní newsletter
            vaše e-mailová adresa
            vaše emailová adresa
            vložte e-mail
            vložte svůj e-mail
            vložte váš e-mail
            váš e-mail
            váš email
            zadejte e-mail
            zadejte svou e-mailovou adresu
            zadejte svou e-mailovou adresu…
            zadejte svůj e-mail
            zadejte vaši e-mailovou adresu
            zadejte vaši emailovou adresu
            zadejte váš e-mail
            zadáním e-mailu souhlasíte…
            zaregistrujte se k odběru novinek
            zasílat novinky e-mailem
            zde se přihlaste k odběru newsletteru
            získejte novinky jako první
            získejte novinky přímo do své schránky
        """),
        "pager": phrases("""
            další příspěvek
            další příspěvek →
            další příspěvek:…
            další strana
            další stránka
            další »
            další článek
            další článek:…
            další →
            navigace pro příspěvek
            navigace pro příspěvky
            navigace příspěvku
            navigace v příspěvcích
            novější příspěvky
            novější příspěvky »
            novější příspěvky →
            novější zprávy
            novější články
            následující
            následující příspěvek
            následující příspěvek →
            následující příspěvek:…
            následující strana
            následující stránka
            následující »
            následující článek
            následující článek:…
            následující →
            poslední strana
            poslední stránka
            první strana
            první stránka
            předchozí
            předchozí příspěvek
            předchozí příspěvek:…
            předchozí strana
            předchozí stránka
            předchozí článek
            předchozí článek:…
            předešlý příspěvek
            předešlý článek
            přejít na další stránku
            starší příspěvky
            starší zprávy
            starší články
            strana #
            strana # z #
            stránka #
            stránka # z #
            stránkování
            stránkování příspěvků
            zpět na seznam
            zpět na seznam článků
            « předchozí
            « předchozí příspěvek
            « předchozí článek
            « starší příspěvky
            ← předchozí
            ← předchozí příspěvek
            ← starší příspěvky
        """),
        "paywall": phrases("""
            abyste mohli pokračovat ve čtení…
            abyste mohli článek dočíst…
            celý obsah je dostupný pouze předplatitelům
            celý článek je dostupný pouze pro předplatitele
            celý článek je pouze pro předplatitele
            celý článek si mohou přečíst předplatitelé…
            chcete pokračovat ve čtení
            chcete číst dál
            chcete číst dále
            chci předplatné
            chci si předplatit
            digitální předplatné
            do konce článku zbývá # %
            exkluzivní obsah pro předplatitele
            exkluzivně pro předplatitele
            jen pro předplatitele
            jen za # kč/měsíc
            již předplaceno? přihlaste se
            jste již předplatitel
            jste předplatitel
            jste předplatitel? přihlaste se
            jste předplatitelem? přihlaste se
            jste-li předplatitel, přihlaste se
            koupit předplatné
            koupit článek
            kupte si předplatné
            máte již předplatné
            máte již předplatné? přihlaste se
            máte předplatné
            máte předplatné? přihlaste se
            neomezený přístup k obsahu
            neomezený přístup ke všem článkům
            objednat předplatné
            objednejte si předplatné
            obsah je dostupný pouze pro předplatitele
            odemknout celý článek
            odemknout článek
            odemkněte si článek
            odemkněte článek
            placený článek
            pokračování je dostupné pouze pro předplatitele
            pokračování článku je dostupné předplatitelům
            pokračování článku je pouze pro předplatitele
            pouze pro předplatitele
            pouze pro registrované
            pouze pro členy
            premiový článek
            premium článek
            pro dočtení článku…
            pro pokračování ve čtení…
            pro předplatitele
            pro přečtení celého článku…
            pro čtení celého článku…
            prémiový obsah
            prémiový článek
            předplatit za # kč
            předplatné lze kdykoli zrušit
            předplatné můžete kdykoli zrušit
            předplatné můžete kdykoliv zrušit
            předplaťte si a čtěte dál
            předplaťte si náš web
            předplaťte si premium
            předplaťte si přístup…
            přihlaste se a čtěte dál
            přihlaste se pro přečtení celého článku
            přihlaste se pro čtení celého článku
            registrujte se a čtěte dál
            s předplatným můžete číst…
            s předplatným získáte…
            tento obsah je pouze pro předplatitele
            tento obsah je určen pouze předplatitelům
            tento text je určen předplatitelům
            tento článek je dostupný pouze pro předplatitele
            tento článek je exkluzivně pro předplatitele
            tento článek je jen pro předplatitele
            tento článek je pouze pro předplatitele
            tento článek je pro předplatitele
            tento článek je součástí předplatného
            tento článek je určen pouze pro předplatitele
            tento článek je určen předplatitelům
            tento článek je zamčený
            už jste předplatitel
            už jste předplatitel? přihlaste se
            už máte předplatné
            už máte předplatné? přihlaste se
            vyberte si předplatné
            vybrat předplatné
            vyzkoušejte # dní zdarma
            vyzkoušejte na měsíc zdarma
            vyzkoušejte předplatné
            vyzkoušejte předplatné za # kč
            vyzkoušejte zdarma
            vyzkoušet za # kč
            vyzkoušet zdarma
            vyčerpali jste limit článků zdarma…
            zbývá # % článku
            zbývá přečíst # % článku
            zbývá vám # % článku
            zkuste # dní zdarma
            zrušit můžete kdykoli
            zrušit můžete kdykoliv
            získat předplatné
            získat přístup
            získejte neomezený přístup
            získejte neomezený přístup…
            získejte předplatné
            získejte přístup ke všem článkům
            získejte všechny články
            získejte všechny články jen za # kč/měsíc
            článek je dostupný pouze pro předplatitele
            článek je exkluzivně pro předplatitele
            článek je jen pro předplatitele
            článek je pouze pro předplatitele
            článek je určen pouze pro předplatitele
            článek je určen předplatitelům
            článek je zamčený
            článek si mohou přečíst pouze předplatitelé…
        """),
        "player": phrases("""
            aktuální čas
            aktuální čas #
            aktuální čas #:#
            automatické přehrávání
            celá obrazovka
            další video
            doba trvání #:#
            hlasitost #
            hlasitost #%
            na celou obrazovku
            načteno
            načteno: #
            načteno: #%
            načítá se přehrávač
            načítám přehrávač
            načítání přehrávače
            o # sekund vpřed
            o # sekund zpět
            obraz v obraze
            otevřít video
            pauza
            popisky vypnuty
            poslechnout epizodu
            poslechnout podcast
            poslechnout si podcast
            poslechněte si epizodu
            poslechněte si podcast
            posunout o # sekund vpřed
            posunout o # sekund zpět
            pozastavit
            právě hraje
            právě se přehrává
            pustit video
            přehrát
            přehrát audio
            přehrát další
            přehrát epizodu
            přehrát podcast
            přehrát ukázku
            přehrát videa
            přehrát video
            přehrát znovu
            přehrát zvuk
            přehrávač videa
            přehrává se
            přehrávání videa je přerušeno
            přehrávání videa se nezdařilo
            přeskočit reklamu
            přeskočit reklamu za #
            reklama skončí za #
            reklama skončí za # sekund
            režim celé obrazovky
            rychlost přehrávání
            sdílet video
            sledovat video
            spustit přehrávání
            spustit video
            stáhnout epizodu
            titulky
            titulky vypnuty
            titulky zapnuty
            ukončit celou obrazovku
            ukončit režim celé obrazovky
            video nelze přehrát
            video nelze z licenčních důvodů přehrát
            video nemohlo být načteno…
            video není dostupné
            video není možné přehrát
            video se načítá
            video se nepodařilo načíst
            video začne po reklamě
            video začne za #
            videopřehrávač
            vpřed o # sekund
            vypnout titulky
            vypnout zvuk
            vzad o # sekund
            váš prohlížeč nepodporuje formát videa
            zapnout titulky
            zapnout zvuk
            zbývající čas
            zbývající čas #
            zbývající čas #:#
            zeslabit
            zesílit
            zmenšená obrazovka
            zrušit ztlumení
            ztlumit
            ztlumit zvuk
            špatně zadaný zdroj videa
        """),
        "print": phrases("""
            doporučit e-mailem
            doporučit příteli
            doporučit článek
            odeslat e-mailem
            odeslat emailem
            odeslat odkaz e-mailem
            odeslat příteli
            odeslat článek e-mailem
            poslat e-mailem
            poslat emailem
            poslat mailem
            poslat odkaz e-mailem
            poslat příteli
            poslat známému
            poslat článek
            poslat článek e-mailem
            pro tisk
            přečíst později
            přidat do oblíbených
            stáhnout jako pdf
            stáhnout pdf
            tisk
            tisk stránky
            tisk článku
            tisknout
            tisknout stránku
            tisknout článek
            uložit do oblíbených
            uložit jako pdf
            uložit na později
            uložit pro pozdější čtení
            uložit článek
            verze k tisku
            verze pro tisk
            verze vhodná pro tisk
            vytisknout
            vytisknout stránku
            vytisknout tento článek
            vytisknout tuto stránku
            vytisknout článek
        """),
        "rating": phrases("""
            # hlas
            # hlasy
            # hlasů
            # z # hvězdiček
            byl pro vás tento článek užitečný
            byl pro vás článek přínosný
            byl pro vás článek užitečný
            byl tento článek užitečný
            byl článek užitečný
            byla tato informace užitečná
            byla tato stránka užitečná
            celkem hlasovalo: #
            celkem hlasů: #
            chcete upozornit na chybu v článku
            děkujeme za hlas
            děkujeme za hlasování
            děkujeme za hodnocení
            děkujeme za zpětnou vazbu
            hlasovalo # lidí
            hlasovalo # čtenářů
            hlasovat
            hlasujte
            hodnocení článku
            hodnocení: #/# (# hlas)
            hodnocení: #/# (# hlasy)
            hodnocení: #/# (# hlasů)
            hodnotit článek
            hodnoťte článek
            jak byl tento příspěvek užitečný
            jak hodnotíte tento článek
            jak hodnotíte článek
            jak se vám článek líbil
            klikněte na hvězdičku pro hodnocení…
            líbil se vám tento článek
            líbil se vám článek
            nahlásit chybu
            nahlásit chybu v článku
            našli jste chybu
            našli jste chybu v článku
            našli jste v článku chybu
            ohlásit chybu
            ohodnotit článek
            ohodnoťte tento příspěvek
            ohodnoťte tento článek
            ohodnoťte článek
            oznámit chybu
            oznámit chybu v článku
            pomohl vám tento článek
            pomohl vám článek
            počet hlasů: #
            průměrné hodnocení #
            průměrné hodnocení: #
            průměrné hodnocení: # z #
            upozornit na chybu
            upozornit na chybu v článku
            zatím žádné hlasy
            zatím žádné hodnocení
            zatím žádné hodnocení. buďte první…
            zaujal vás tento článek
            zaujal vás článek
        """),
        "read": phrases("""
            ke čtení
            na přečtení
            na čtení
            četby
            čtení
        """),
        "reading_time": phrases("""
            doba potřebná k přečtení
            doba čtení
            doba čtení článku
            délka čtení
            délka čtení článku
            odhadovaná doba čtení
            odhadovaný čas čtení
            orientační doba čtení
            průměrná doba čtení
            předpokládaná doba čtení
            předpokládaný čas čtení
            přečtete si za
            přečtete za
            přibližná doba čtení
            přibližný čas čtení
            čas na čtení
            čas potřebný k přečtení
            čas čtení
            četba na
            článek přečtete za
            čtení na
            čtení zabere
        """),
        "related": phrases("""
            aktuální témata
            další doporučené články
            další k tématu
            další na téma
            další příspěvky autora
            další z kategorie
            další z rubriky
            další zajímavé články
            další články
            další články autora
            další články autorky
            další články k tématu
            další články na téma
            další články rubriky
            další články z kategorie
            další články z rubriky
            dnes nejčtenější
            doporučeno
            doporučeno pro vás
            doporučené příspěvky
            doporučené video
            doporučené články
            doporučené čtení
            doporučujeme
            doporučujeme přečíst
            doporučujeme také
            doporučujeme vaší pozornosti
            hlavní témata
            hlavní zprávy dne
            k tématu
            ke stejnému tématu
            mohlo by se vám hodit
            mohlo by se vám líbit
            mohlo by vám uniknout
            mohlo by vás také zajímat
            mohlo by vás zajímat
            mohlo vám uniknout
            na stejné téma
            nejdiskutovanější
            nejdiskutovanější články
            nejkomentovanější
            nejnovější příspěvky
            nejnovější videa
            nejnovější zprávy
            nejnovější články
            nejoblíbenější
            nejoblíbenější články
            nejsdílenější
            nejsledovanější
            nejvíce komentované
            nejvíce čtené
            nejzajímavější články
            nejčtenější
            nejčtenější dnes
            nejčtenější příspěvky
            nejčtenější za # dní
            nejčtenější za # hodin
            nejčtenější za den
            nejčtenější za měsíc
            nejčtenější za týden
            nejčtenější zprávy
            nejčtenější články
            nenechte si ujít
            novinky z rubriky
            nové příspěvky
            nové články
            oblíbené příspěvky
            oblíbené články
            podobné
            podobné příspěvky
            podobné zprávy
            podobné články
            populární
            populární příspěvky
            populární témata
            populární články
            poslední příspěvky
            poslední zprávy
            poslední články
            právě se děje
            právě se čte
            přečtěte si další články
            přečtěte si dále
            přečtěte si také
            přečtěte si též
            přečtěte si více k tématu
            s tématem souvisí
            související
            související obsah
            související odkazy
            související příspěvky
            související texty
            související témata
            související videa
            související video
            související zprávy
            související články
            tip redakce
            tipy redakce
            to nejlepší z webu
            v rubrice dále najdete
            vybrali jsme pro vás
            vybíráme pro vás
            více k tématu
            více na toto téma
            více o tématu
            více z rubriky
            výběr redakce
            výběr článků
            z jiných webů
            zajímavé články
            zaujalo nás
            zaujme vás
            čtenáři si také přečetli
            čtenáři také četli
            čtěte dále
            čtěte také
            čtěte též
        """),
        "related_label": phrases("""
            aktuálně čtěte
            další články
            doporučujeme
            dočtete se v článku
            k tématu
            mohlo by vás zajímat
            nenechte si ujít
            podrobnosti zde
            podrobnosti čtěte
            podívejte se
            podívejte se také
            poslechněte si
            poslechněte si také
            psali jsme
            psali jsme o tom
            přečtěte si
            přečtěte si celý rozhovor
            přečtěte si celý článek
            přečtěte si i
            přečtěte si rozhovor
            přečtěte si také
            přečtěte si též
            přečtěte si více
            sledujte také
            související
            související článek
            související články
            viz také
            viz též
            viz článek
            více
            více k tématu
            více se dočtete
            více se dočtete v článku
            více zde
            více čtěte
            více čtěte zde
            čtěte dále
            čtěte i
            čtěte rozhovor
            čtěte také
            čtěte též
            čtěte více
        """),
        "share": phrases("""
            další možnosti sdílení
            doporučit
            doporučit na @
            doporučit na facebooku
            doporučit článek známému
            kliknutím odešlete odkaz e-mailem příteli…
            kliknutím sdílet na…
            kliknutím sdílíte na…
            kliknutím vytisknete…
            klikněte pro odeslání odkazu e-mailem příteli…
            klikněte pro sdílení na…
            klikněte pro sdílení v…
            klikněte pro tisk…
            kopírovat
            kopírovat odkaz
            líbil se vám článek? sdílejte ho
            líbil se vám článek? sdílejte jej
            líbil se vám článek? sdílejte…
            možnosti sdílení
            najdete nás na @
            najdete nás na facebooku
            najdete nás na instagramu
            najdete nás na sociálních sítích
            najdete nás také na @
            načítání
            odeslat na @
            odeslat přes @
            odkaz byl zkopírován
            odkaz zkopírován
            odkaz zkopírován do schránky
            poslat na @
            poslat přes @
            poslat přes messenger
            pošlete to dál
            pošlete článek dál
            přidejte se k nám na @
            přidejte se k nám na facebooku
            sdílejte
            sdílejte na @
            sdílejte na facebooku
            sdílejte na sociálních sítích
            sdílejte s přáteli
            sdílejte tento příspěvek
            sdílejte tento článek
            sdílejte to
            sdílejte tuto stránku
            sdílejte článek
            sdílejte článek na @
            sdílet
            sdílet e-mailem
            sdílet emailem
            sdílet na @
            sdílet na @ (otevře…
            sdílet na facebook
            sdílet na facebooku
            sdílet na facebooku (otevře…
            sdílet na facebooku(otevře…
            sdílet na linkedinu
            sdílet na pinterestu
            sdílet na redditu
            sdílet na sociálních sítích
            sdílet na síti @
            sdílet na síti x
            sdílet na síti x (otevře…
            sdílet na telegramu
            sdílet na tumblru
            sdílet na twitteru
            sdílet na twitteru (otevře…
            sdílet na twitteru(otevře…
            sdílet na whatsappu
            sdílet na x
            sdílet obrázek
            sdílet odkaz
            sdílet post
            sdílet přes @
            sdílet přes e-mail
            sdílet přes messenger
            sdílet příspěvek
            sdílet s přáteli
            sdílet stránku
            sdílet tento příspěvek
            sdílet tento článek
            sdílet v @
            sdílet v aplikaci @
            sdílet zprávu
            sdílet článek
            sledovat
            sledovat na @
            sledovat na facebooku
            sledovat na instagramu
            sledovat nás na @
            sledujte nás
            sledujte nás i na @
            sledujte nás na @
            sledujte nás na @ a @
            sledujte nás na facebooku
            sledujte nás na facebooku…
            sledujte nás na google news
            sledujte nás na instagramu
            sledujte nás na instagramu…
            sledujte nás na linkedinu
            sledujte nás na sociálních sítích
            sledujte nás na sociálních sítích…
            sledujte nás na síti x
            sledujte nás na síti x…
            sledujte nás na telegramu
            sledujte nás na twitteru
            sledujte nás na twitteru…
            sledujte nás také na @
            sledujte nás v @
            sledujte nás v google zprávách
            staňte se fanouškem na @
            staňte se našimi fanoušky na facebooku
            to se mi líbí
            tweet
            tweetnout
            tweetovat
            vytisknout (otevře se v…
            zkopírovat
            zkopírovat odkaz
            zkopírováno
        """),
        "skip": phrases("""
            hlavní navigace
            na začátek stránky
            nahoru
            návrat nahoru
            otevřít/zavřít menu
            posunout nahoru
            přejít dolů
            přejít k hlavnímu obsahu
            přejít k navigaci
            přejít k obsahu
            přejít k obsahu webu
            přejít k patičce
            přejít k vyhledávání
            přejít na hlavní menu
            přejít na hlavní navigaci
            přejít na hlavní obsah
            přejít na navigaci
            přejít na obsah
            přejít na patičku
            přejít na vyhledávání
            přejít nahoru
            přejít přímo k obsahu
            přejít rovnou k obsahu
            přepnout menu
            přepnout nabídku
            přepnout navigaci
            přepnout postranní panel
            přepnout vyhledávání
            přeskočit k obsahu
            přeskočit na hlavní obsah
            přeskočit na navigaci
            přeskočit na obsah
            přeskočit navigaci
            rolovat nahoru
            skočit na obsah
            skrýt menu
            skrýt navigaci
            vypnout/zapnout navigaci
            zobrazit menu
            zobrazit nabídku
            zobrazit navigaci
            zobrazit podmenu
            zobrazit vyhledávání
            zobrazit/skrýt menu
            zpátky nahoru
            zpět na obsah
            zpět na začátek
            zpět na začátek stránky
            zpět nahoru
        """),
        "tags": phrases("""
            archivováno pod
            další k tématu
            kategorie
            kategorie článku
            klíčová slova
            klíčové slovo
            napsáno v
            označeno
            označeno jako
            označeno tagy
            označeno štítkem
            publikováno v
            publikováno v rubrice
            rubrika
            rubriky
            související témata
            tag
            tagy
            tagy článku
            téma
            téma článku
            témata
            témata článku
            uloženo v
            vloženo v
            více o tématu
            zařazeno do
            zařazeno pod
            zařazeno v
            zveřejněno v
            zveřejněno v rubrice
            štítek
            štítky
            štítky článku
        """),
        "update_label": phrases("""
            aktualizace
            aktualizován
            aktualizována
            aktualizováno
            aktualizováno dne
            datum aktualizace
            datum poslední aktualizace
            doplněno
            naposledy aktualizováno
            naposledy editováno
            naposledy upraveno
            naposledy změněno
            poslední aktualizace
            poslední revize
            poslední změna
            poslední úprava
            revidováno
            upraveno
            upraveno dne
            změněno
            článek aktualizován
            článek byl aktualizován
        """),
    },
    short_words_bind=True,
)
