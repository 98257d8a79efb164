"""Spanish."""

from __future__ import annotations

from normalizer.languages.record import Language, months, phrases, words

LANGUAGE = Language(
    code="es",
    name="Spanish",
    function_words=words("""
        a al algo ante antes aquí así aunque cada como cómo con contra cual cuando de del desde
        después donde durante e el él ella ellas ellos en entre era es esa ese eso esta está están
        estas este esto estos fue fueron ha había hace hacia han hasta hay la las lo los más me mi
        mientras mucho muchos muy nada ni no nos otra otro otros para pero poco por porque puede
        que qué quien se según ser si sí sido sin sino sobre son su sus también tanto tiene todas
        todo todos un una uno unos y ya yo
    """),
    openers=words("""
        actualmente además ahí ahora alguien alguna algunas alguno algunos allí ambas ambos apenas
        aquel aquella aquellas aquello aquellos aquí así asimismo aunque ayer cada como cómo cuál
        cuáles cualquier cuando cuándo cuánto cuántos después dónde el él ella ellas ellos entonces
        esa esas ese eso esos esta estas este esto estos finalmente hoy incluso la las lo los luego
        mañana mi mientras mis muchas muchos nada nadie ningún ninguna no nosotras nosotros nuestra
        nuestras nuestro nuestros otra otras otro otros pero posteriormente pues qué quien quién
        quienes quiénes quizá quizás si sí su sus tal también tampoco todas todo todos tu tú tus un
        una unas unos usted ustedes varias varios ya yo
    """),
    continuers=words("""
        acerca bajo contra cuya cuyas cuyo cuyos de del e excepto hacia hasta mediante ni o para
        que sino u versus vía y
    """),
    unfinished=words("""
        al aunque cada como con cuando cuya cuyo de del desde durante e el en entre hacia hasta la
        las los mi mis muy ni nuestra nuestro o para pero por porque que quien según si sin sobre su
        sus tan tu u un una unos y
    """),
    subjects=words("""
        ella ellas ellos nosotros usted ustedes yo él
    """),
    auxiliaries=words("""
        debe deben era eran es está están fue fueron ha había habían han hay puede pueden será serán
        son
    """),
    abbreviations=words("""
        a.c a.m aa.vv abr abrev adj adm admón afmo ago al alfz alm almte ap apdo aprox apto arq art
        arts asoc atte av avda ayto bco bibl blvr brig bs.as c c.a c.c c.f c.i.f c.p c.v cap caps
        cat cc.aa cc.oo cf cfr cgo cía cit cl cm cnel cód col comp comte coord cta cte ctra cts d
        d.ª d.c d.e.p d.f d.l d.n.i dcha dd.hh depto dic dir distr dña doc dom dpto dr dra dras
        dres dtor dtora e.g e.u ed edit edo eds ee.uu ej ene esc esq etc exc excma excmo exp ext
        fac fasc fco fdo feb ff ff.aa ff.cc fig figs fol fr gdor gob gr gral grs gta gte h hab hna
        hnas hno hnos hrs hs i.e i.v.a ib ibid ibíd id íd ilma ilmo impr incl ind inf ing inst izda
        izdo izq izqda jj.oo jr jue jul jun kg km lcda lcdo lda ldo lib lic ltda lun m.ª máx mg mié
        min mín mons mr mrs ms mtra mtro mts mun n n.b n.º nac nov núm núms obs oct op op.cit p p.a
        p.d p.ej p.m p.o p.p p.s p.v.p pág págs párr pbro ph.d pje pl pp pp.ss pral pres prof profa
        profs prólg prov próx ptas pte pto pts pza r.a.e r.d r.i.p r.p.m rda ref reg rep rev rr.hh
        rr.pp rte rvda rvdo s s.a s.a.b s.a.r s.a.s s.c s.e s.f s.l s.l.u s.m s.n s.r.l s.s sáb
        sdad sec seg sep sept sgte sgto sig sigs soc sr sra sras sres srta srtas ss ss.aa ss.mm sta
        sto suc sucs supl t tab tel teléf tfno tít trad tte u.s.a ud uds univ urb v v.g v.gr vd vda
        vdo vds vid vie vol vols vs vto vv.aa x
    """),
    months=months("""
        enero, ene
        febrero, feb, febr
        marzo, mar, mzo
        abril, abr
        mayo, may
        junio, jun
        julio, jul
        agosto, ago
        septiembre, setiembre, sep, sept, set
        octubre, oct
        noviembre, nov
        diciembre, dic
    """),
    furniture={
        "advertisement": phrases("""
            anuncio publicitario
            anuncios
            anuncios publicitarios
            aviso publicitario
            contenido patrocinado
            contenido publicitario
            continúa leyendo después del anuncio
            el artículo continúa después de la publicidad
            el artículo continúa tras la publicidad
            espacio publicitario
            la nota continúa después de la publicidad
            la noticia continúa después de la publicidad
            publicidad
            publicidad - sigue leyendo debajo
            publirreportaje
            sigue leyendo después de la publicidad
        """),
        "author_head": phrases("""
            acerca de la autora
            acerca de las autoras
            acerca de los autores
            acerca del autor
            acerca del autor/a
            más sobre el autor
            sobre el autor
            sobre el autor de esta publicación
            sobre el autor/a
            sobre el autor/la autora
            sobre este autor
            sobre la autora
            sobre las autoras
            sobre los autores
        """),
        "cookies": phrases("""
            aceptar cookies
            aceptar las cookies
            aceptar todas
            aceptar todas las cookies
            aceptar todo
            aceptar y cerrar
            configuración de cookies
            configurar cookies
            configurar las cookies
            esta página utiliza cookies
            esta página web utiliza cookies
            esta web usa cookies
            esta web utiliza cookies
            este sitio usa cookies
            este sitio utiliza cookies
            este sitio web usa cookies
            este sitio web utiliza cookies
            este sitio web utiliza cookies para mejorar su experiencia
            gestionar cookies
            gestionar las cookies
            política de cookies
            rechazar todas
            si continúa navegando, consideramos que acepta su uso
            si continúas navegando, consideramos que aceptas su uso
            usamos cookies
            usamos cookies para mejorar tu experiencia
            utilizamos cookies
            utilizamos cookies para mejorar su experiencia
            utilizamos cookies propias y de terceros
        """),
        "credit": phrases("""
            crédito de foto
            crédito de imagen
            crédito de la foto
            crédito de la fotografía
            crédito de la imagen
            crédito foto
            crédito fotográfico
            créditos
            créditos de imagen
            créditos de la foto
            créditos de la imagen
            créditos de las imágenes
            créditos foto
            créditos fotográficos
            créditos imagen
            foto
            foto cortesía
            foto cortesía de
            foto de portada
            foto por
            foto portada
            fotografía
            fotografía por
            fotografías
            fotos
            fotos por
            fuente de la foto
            fuente de la imagen
            fuente foto
            fuente imagen
            imagen
            imagen cortesía
            imagen cortesía de
            imagen de portada
            imagen destacada
            imagen por
            imágenes
        """),
        "date_label": phrases("""
            creado el
            escrito el
            fecha
            fecha de publicación
            posteado el
            primera publicación
            publicación
            publicada el
            publicado
            publicado el
            publicado el día
            subido el
        """),
        "minutes": words("min mins minuto minutos"),
        "mood": phrases("""
            aburrido
            alegre
            amor
            asombrado
            asustado
            cansado
            confundido
            conmovido
            contento
            divertido
            emocionado
            enamorado
            encantado
            enfadado
            enojado
            feliz
            furioso
            genial
            guay
            indiferente
            indignado
            inspirado
            jaja
            me asombra
            me divierte
            me encanta
            me enfada
            me enoja
            me entristece
            me gusta
            me importa
            me sorprende
            molesto
            no me gusta
            odio
            pensativo
            preocupado
            risa
            sorprendido
            sorpresa
            triste
            tristeza
            vaya
            wow
        """),
        "newsletter": phrases("""
            apúntate a la newsletter
            apúntate a nuestra newsletter
            inscríbete a nuestro boletín
            newsletter
            recibe nuestra newsletter
            recibe nuestro boletín
            recibe nuestro boletín de noticias
            registrate a nuestro newsletter
            regístrate en nuestro boletín
            suscríbase a nuestra newsletter
            suscríbase a nuestro boletín
            suscríbete a la newsletter
            suscríbete a nuestra newsletter
            suscríbete a nuestro boletín
            suscríbete a nuestro boletín de noticias
            suscríbete a nuestro newsletter
            suscríbete al boletín
            suscribirse a la newsletter
            suscribirse al boletín
            suscribite a nuestro newsletter
            suscripción al boletín
        """),
        "print": phrases("""
            enviar a un amigo
            enviar este artículo
            enviar por correo
            enviar por correo electrónico
            enviar por e-mail
            enviar por email
            enviar por mail
            imprimir
            imprimir artículo
            imprimir el artículo
            imprimir esta noticia
            imprimir esta página
            imprimir este artículo
            imprimir noticia
            imprimir página
            versión imprimible
            versión para imprimir
        """),
        "read": phrases("""
            de lectura
            lectura
            para leer
        """),
        "reading_time": phrases("""
            lectura
            lectura de
            se lee en
            tiempo aproximado de lectura
            tiempo de lectura
            tiempo de lectura aproximado
            tiempo de lectura estimado
            tiempo estimado de lectura
            tiempo medio de lectura
        """),
        "share": phrases("""
            comparte
            comparte en facebook
            comparte en redes sociales
            comparte en twitter
            comparte esta entrada
            comparte esta nota
            comparte esta noticia
            comparte esta página
            comparte este artículo
            comparte este post
            comparte esto
            compártelo
            compartí esta nota
            compartir
            compartir artículo
            compartir en facebook
            compartir en linkedin
            compartir en pinterest
            compartir en reddit
            compartir en telegram
            compartir en twitter
            compartir en whatsapp
            compartir en x
            compartir esta entrada
            compartir esta noticia
            compartir este artículo
            compartir este post
            compartir noticia
            compartir por correo electrónico
            compartir por email
            compartir por whatsapp
            seguinos en facebook
            seguinos en instagram
            seguinos en twitter
            síganos en facebook
            síganos en twitter
            síguenos
            síguenos en facebook
            síguenos en instagram
            síguenos en nuestras redes sociales
            síguenos en redes sociales
            síguenos en twitter
            tuitear
            twittear
        """),
        "update_label": phrases("""
            actualizada el
            actualizado
            actualizado el
            fecha de actualización
            modificado
            modificado el
            última actualización
            última actualización el
            última modificación
            última modificación el
        """),
    },
)
