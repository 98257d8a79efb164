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
    weekdays=words("""
        dom domingo jue jueves lun lunes mar martes mie mié miercoles miércoles sab sáb
        sabado sábado vie viernes
    """),
    furniture={
        "accessibility": phrases("""
            abre en nueva ventana
            abre en una nueva pestaña
            abre en una nueva ventana
            abre en ventana nueva
            abrir barra de herramientas
            abrir en nueva ventana
            abrir en una nueva pestaña
            abrir en una nueva ventana
            abrir en ventana nueva
            abrir submenú
            activar modo oscuro
            alternar submenú
            ampliar texto
            audio generado con ia
            audio generado por inteligencia artificial
            aumentar el tamaño del texto
            aumentar letra
            aumentar tamaño de letra
            aumentar tamaño del texto
            aumentar texto
            cambiar idioma
            cerrar aviso
            cerrar banner
            cerrar cuadro de diálogo
            cerrar diálogo
            cerrar esta ventana
            cerrar la ventana
            cerrar modal
            cerrar popup
            cerrar ventana
            cerrar ventana emergente
            disminuir letra
            disminuir tamaño de letra
            disminuir texto
            el enlace se abre en una ventana nueva
            elegir idioma
            enlace externo
            enlace externo, se abre en ventana nueva
            escucha el artículo
            escuchá esta nota
            escucha esta noticia
            escucha este artículo
            escuchá la nota
            escucha la noticia
            escucha la versión en audio…
            escuchar artículo
            escuchar el artículo
            escuchar en audio
            escuchar esta noticia
            escuchar este artículo
            escuchar la nota
            escuchar la noticia
            escuchar nota
            escuchar noticia
            escuche esta noticia
            escuche este artículo
            esta audio está generado por ia
            este audio es generado con inteligencia artificial…
            este audio fue generado con inteligencia artificial…
            expandir submenú
            herramientas de accesibilidad
            lectura en voz alta
            leer en voz alta
            menú de accesibilidad
            mostrar submenú
            opciones de accesibilidad
            reducir el tamaño del texto
            reducir texto
            resumen en audio
            se abre en una nueva pestaña
            se abre en una nueva ventana
            se abre en una pestaña nueva
            se abre en una ventana nueva
            se abre en ventana nueva
            selecciona tu idioma
            seleccionar idioma
            seleccione su idioma
            traducir esta página
            traducir página
            ver versión de escritorio
            ver versión móvil
            versión de escritorio
            versión en audio
            versión móvil
            versión para móviles
        """),
        "advertisement": phrases("""
            ad
            anúnciate aquí
            anúnciate con nosotros
            anuncie aquí
            anuncio
            anuncio - sigue leyendo abajo
            anuncio publicitario
            anuncios
            anuncios publicitarios
            artículo patrocinado
            aviso publicitario
            cerrar anuncio
            cerrar publicidad
            contenido asociado
            contenido de marca
            contenido de nuestros patrocinadores
            contenido de nuestros socios
            contenido en colaboración
            contenido exclusivo publicitario
            contenido ofrecido por
            contenido pagado
            contenido patrocinado
            contenido promocionado
            contenido promocional
            contenido publicitario
            contenidos patrocinados
            continúa debajo de la publicidad
            continúa después de la publicidad
            continúa leyendo después de la publicidad
            continúa leyendo después del anuncio
            continuar leyendo después de la publicidad
            continúe leyendo después de la publicidad
            continúe leyendo después del anuncio
            desliza para continuar
            desplázate para seguir leyendo
            después de la publicidad
            el anuncio terminará en #
            el artículo continúa abajo
            el artículo continúa debajo
            el artículo continúa después de la publicidad
            el artículo continúa después del anuncio
            el artículo continúa tras la publicidad
            el artículo sigue después de la publicidad
            el contenido continúa después del anuncio
            el texto continúa después de la publicidad
            eliminar anuncios
            en colaboración con nuestros socios
            enlaces patrocinados
            enlaces promocionados
            entrada patrocinada
            espacio contratado
            espacio pagado
            espacio patrocinado
            espacio publicitario
            esta publicidad finaliza en #
            este artículo está patrocinado por…
            este contenido es ofrecido por…
            este contenido está patrocinado por…
            este contenido fue patrocinado por…
            fin de la publicidad
            fin del anuncio
            la nota continúa después de la publicidad
            la nota sigue después de la publicidad
            la noticia continúa después de la publicidad
            la noticia sigue después de la publicidad
            lee sin publicidad
            lee también después de la publicidad
            lo que sigue después de la publicidad
            más información después de la publicidad
            navega sin publicidad
            nota patrocinada
            nota promocional
            noticia patrocinada
            ocultar anuncio
            oferta especial
            ofertas de nuestros socios
            omitir anuncio
            omitir publicidad
            pasa la publicidad
            patrocinado
            patrocinado por
            patrocinados
            por qué veo esta publicidad
            por qué veo este anuncio
            post patrocinado
            promocionado
            promocionado por
            pub
            publi-reportaje
            publicidad
            publicidad (continúa leyendo)
            publicidad - continúa leyendo debajo
            publicidad - seguir leyendo debajo
            publicidad - sigue leyendo debajo
            publicidad publicidad
            publicontenido
            publirreportaje
            quitar anuncios
            reportaje publicitario
            reportar anuncio
            reportar este anuncio
            saltar anuncio
            saltar publicidad
            seguir leyendo después de la publicidad
            siga leyendo después de la publicidad
            sigue leyendo abajo
            sigue leyendo debajo
            sigue leyendo después de la publicidad
            sigue leyendo más abajo
            sigue leyendo tras la publicidad
            sin publicidad
            tu anuncio termina en #
        """),
        "ago": phrases("""
            # años atrás
            # día atrás
            # días atrás
            # h atrás
            # hora atrás
            # horas atrás
            # hs atrás
            # meses atrás
            # minutos atrás
            # semanas atrás
            actualizado hace # días
            actualizado hace # hora
            actualizado hace # horas
            actualizado hace # meses
            actualizado hace # minutos
            ayer #:#
            ayer a las #:#
            ayer, #:#
            hace # año
            hace # años
            hace # d
            hace # día
            hace # dias
            hace # días
            hace # h
            hace # hora
            hace # horas
            hace # hrs
            hace # hs
            hace # mes
            hace # meses
            hace # min
            hace # minuto
            hace # minutos
            hace # seg
            hace # segundo
            hace # segundos
            hace # semana
            hace # semanas
            hace #h
            hace aproximadamente una hora
            hace cerca de # horas
            hace instantes
            hace más de # años
            hace más de # días
            hace más de # horas
            hace más de un año
            hace menos de un minuto
            hace un año
            hace un día
            hace un mes
            hace un minuto
            hace un momento
            hace un segundo
            hace una hora
            hace una semana
            hace unas horas
            hace unos días
            hace unos minutos
            hace unos momentos
            hace unos segundos
            hoy #:#
            hoy a las #:#
            hoy, #:#
            justo ahora
            modificado hace # años
            publicado hace # años
            publicado hace # día
            publicado hace # días
            publicado hace # hora
            publicado hace # horas
            publicado hace # meses
            publicado hace # minutos
            publicado hace # semanas
        """),
        "app": phrases("""
            abrir app
            abrir en la app
            activa las notificaciones…
            activar notificaciones
            agregar a la pantalla de inicio
            ahora no
            añadir a pantalla de inicio
            app para android
            app para ios
            app para iphone
            consíguela en el app store
            consíguelo en @ play
            consíguelo en el app store
            continuar en el navegador
            continuar en la app
            continuar en la web
            desactivar notificaciones
            descarga aquí nuestra app…
            descarga desde app store
            descarga en @ play
            descarga en app store
            descarga gratis la app
            descarga gratis nuestra app
            descarga la aplicación
            descarga la app
            descargá la app
            descarga la app de…
            descarga la app gratis
            descarga nuestra aplicación
            descarga nuestra app
            descargá nuestra app
            descarga nuestra app gratuita…
            descarga nuestra app móvil
            descarga nuestra app y…
            descarga ya la app…
            descárgala en @ play
            descárgala en la app store
            descárgalo en @ play
            descárgalo en app store
            descárgalo en la app store
            descargar aplicación
            descargar app
            descargar en @ play
            descargar en app store
            descargar en la app store
            descargar la aplicación
            descargar la app
            descargar nuestra app
            descargue la aplicación
            descargue la app
            descargue nuestra aplicación
            descargue nuestra app
            desea recibir notificaciones…
            deseas recibir notificaciones…
            deseas recibir nuestras notificaciones…
            disponible en @ play
            disponible en app store
            disponible en el app store
            disponible en la app store
            en otro momento
            escanea el código qr…
            escanea para descargar
            escanee el código qr…
            gestionar notificaciones
            instala la app
            instala nuestra app
            instalar app
            instalar la aplicación
            leer en la app
            llévanos contigo
            no gracias
            no, gracias
            nos gustaría enviarte notificaciones…
            nuestra app
            nuestras apps
            obtén la app
            obtén nuestra app
            obtener la app
            permitir notificaciones
            prueba nuestra app
            puedes desactivar las notificaciones…
            queremos enviarte notificaciones…
            quieres recibir notificaciones…
            quizás más tarde
            recibe alertas
            recibe notificaciones
            recibir alertas
            recibir notificaciones
            recordármelo más tarde
            síguenos desde la app…
            suscribirse a las notificaciones
            tal vez después
            te gustaría recibir notificaciones…
            usa la app
            ver en app
            ver en la app
        """),
        "author_head": phrases("""
            acerca de el autor
            acerca de este autor
            acerca de la autora
            acerca de la periodista
            acerca de las autoras
            acerca de los autores
            acerca del autor
            acerca del autor / autora
            acerca del autor/a
            acerca del columnista
            acerca del editor
            acerca del periodista
            acerca del redactor
            autor de la nota
            autor del artículo
            autora del artículo
            bio del autor
            biografía del autor
            caja de autor
            conoce a la autora
            conoce al autor
            conozca al autor
            datos del autor
            escrito por el autor
            información del autor
            información sobre el autor
            más acerca del autor
            más información sobre el autor
            más sobre el autor
            más sobre este autor
            más sobre la autora
            perfil de la autora
            perfil del autor
            quién es el autor
            sobre el autor
            sobre el autor de esta publicación
            sobre el autor o autora
            sobre el autor/a
            sobre el autor/la autora
            sobre el blogger
            sobre el colaborador
            sobre el columnista
            sobre el editor
            sobre el periodista
            sobre el redactor
            sobre esta autora
            sobre este autor
            sobre la autora
            sobre la periodista
            sobre la redactora
            sobre las autoras
            sobre las autoras y autores
            sobre los autores
            sobre los colaboradores
            sobre nuestro autor
        """),
        "breadcrumb": phrases("""
            está aquí
            está usted aquí
            estás aquí
            miga de pan
            migas de pan
            página actual
            ruta de acceso
            ruta de exploración
            ruta de navegación
            se encuentra aquí
            se encuentra usted aquí
            sobrescribir enlaces de ayuda a la navegación
            te encuentras aquí
            ubicación actual
            ud. está aquí
            usted está aquí
            usted se encuentra aquí
            usted se encuentra en
        """),
        "browser": phrases("""
            activa javascript en tu navegador…
            activa javascript para…
            active javascript en su navegador…
            active javascript para…
            actualice su navegador
            actualizar navegador
            adblock detectado
            algo salió mal…
            bloqueador de anuncios detectado
            bloqueador de publicidad detectado
            debe activar javascript…
            debe habilitar javascript…
            debe tener javascript activado…
            debes activar javascript…
            debes habilitar javascript…
            desactiva el bloqueador de anuncios…
            desactiva tu bloqueador de anuncios
            desactivar bloqueador de anuncios
            detectamos que estás usando un bloqueador…
            detectamos que tienes un bloqueador…
            detectamos que usas un bloqueador…
            el navegador que utilizas…
            es necesario activar javascript…
            es necesario habilitar javascript…
            espera un momento
            espere por favor
            esta dirección de correo electrónico está protegida contra spambots…
            esta dirección de correo electrónico está siendo protegida contra los robots de…
            esta página necesita javascript…
            esta página requiere javascript…
            esta página web requiere javascript…
            está usando un navegador obsoleto…
            está utilizando un navegador obsoleto…
            está utilizando una versión de navegador…
            esta web requiere javascript…
            estás usando un bloqueador de anuncios…
            estás usando un navegador obsoleto…
            estás utilizando un navegador obsoleto…
            este contenido requiere javascript…
            este navegador no es compatible…
            este navegador no soporta…
            este sitio necesita javascript…
            este sitio requiere javascript…
            este sitio web requiere javascript…
            ha ocurrido un error…
            habilita javascript…
            habilite javascript…
            hemos detectado que estás usando un bloqueador…
            hemos detectado que estás utilizando un bloqueador…
            hemos detectado que tienes activado un bloqueador…
            hemos detectado que usas adblock…
            hemos detectado que utilizas un bloqueador…
            hemos detectado un bloqueador de anuncios…
            inténtalo de nuevo
            inténtalo de nuevo más tarde
            inténtelo de nuevo más tarde
            javascript debe estar activado…
            javascript debe estar habilitado…
            javascript es necesario…
            javascript está desactivado…
            javascript está deshabilitado…
            javascript no está activado…
            javascript no está habilitado…
            la página que busca no existe…
            la página que buscas no existe…
            la página solicitada no existe…
            lo sentimos, su navegador…
            lo sentimos, tu navegador…
            navegador no compatible
            navegador no soportado
            navegador obsoleto
            necesita activar javascript…
            necesita habilitar javascript…
            necesitas activar javascript…
            necesitas habilitar javascript…
            necesitas tener javascript…
            no hay conexión a internet
            no se pudo cargar el contenido…
            no soy un robot
            página no encontrada
            para ver este contenido es necesario activar javascript…
            para ver este video habilite javascript…
            parece que estás usando un bloqueador…
            parece que estás utilizando un bloqueador…
            parece que tiene javascript desactivado…
            parece que tienes activado un bloqueador…
            parece que tienes un bloqueador…
            por favor activa javascript…
            por favor activa las cookies…
            por favor active javascript…
            por favor actualiza tu navegador…
            por favor desactiva tu bloqueador de anuncios…
            por favor desactive el bloqueador de anuncios…
            por favor espere
            por favor habilita javascript…
            por favor habilite javascript…
            por favor, activa javascript…
            por favor, active javascript…
            por favor, actualice su navegador…
            por favor, desactiva tu bloqueador de anuncios…
            por favor, desactive su bloqueador de anuncios…
            por favor, espera
            por favor, espere
            por favor, habilita javascript…
            por favor, habilite javascript…
            por favor, inténtalo de nuevo más tarde
            por favor, inténtelo de nuevo más tarde
            recargar página
            se ha producido un error…
            se necesita javascript…
            se produjo un error…
            se requiere javascript…
            sin conexión a internet
            su navegador está desactualizado…
            su navegador está obsoleto…
            su navegador no acepta…
            su navegador no admite…
            su navegador no es compatible…
            su navegador no está actualizado…
            su navegador no soporta…
            su navegador web está desactualizado…
            tiene javascript desactivado…
            tienes javascript desactivado…
            tu navegador está desactualizado…
            tu navegador está obsoleto…
            tu navegador no admite…
            tu navegador no es compatible…
            tu navegador no está actualizado…
            tu navegador no puede reproducir…
            tu navegador no soporta…
            un momento, por favor
            ups, algo salió mal…
            verifica que eres humano…
            verifique que es un ser humano…
        """),
        "byline": phrases("""
            análisis de
            análisis por
            artículo de
            artículo escrito por
            artículo por
            autor
            autor del artículo
            autor(a)
            autor/a
            autora
            autores
            colaboración de
            colaborador
            colaboradora
            colaboradores
            columna de
            columna por
            columnista
            compartido por
            con información de
            corresponsal
            creado por
            crítica de
            crónica de
            crónica por
            de la redacción
            de nuestra corresponsal
            de nuestro corresponsal
            de nuestro enviado especial
            editado por
            elaborado por
            ensayo de
            ensayo por
            entrevista de
            entrevista por
            entrevista realizada por
            enviada especial
            enviado especial
            enviado por
            escribe
            escrito por
            fotos y texto
            informe de
            investigación de
            medicamente revisado por
            nota de
            nota por
            opinión de
            opinión por
            palabras de
            periodista
            por
            posteado por
            publicada por
            publicado por
            realizado por
            receta de
            redacción por
            redactado por
            redactor
            redactora
            reportaje de
            reportaje por
            reseña de
            reseña por
            revisado por
            subido por
            texto de
            texto e imágenes
            texto por
            texto y fotografías
            texto y fotografías de
            texto y fotos
            texto y fotos de
            texto y fotos por
            textos de
            traducción de
            traducción por
            traducido por
            un artículo de
            una nota de
            verificado por
        """),
        "comment_form": phrases("""
            # caracteres
            # caracteres restantes
            (obligatorio)
            (opcional)
            (requerido)
            * obligatorio
            accede para comentar
            acceder para comentar
            acepto la política de privacidad…
            acepto los términos y condiciones
            agrega tu comentario
            agrega un comentario
            agregar comentario
            agregar un comentario
            agregue un comentario
            añade tu comentario
            añade un comentario…
            añadir comentario
            añadir nuevo comentario
            añadir un comentario
            aprende cómo se procesan los datos de tus comentarios
            avísame de nuevos comentarios…
            avísame por correo electrónico…
            avísame si hay nuevos comentarios…
            avisarme por correo electrónico…
            ayúdanos con tu opinión…
            campo obligatorio
            campo requerido
            campos obligatorios
            campos requeridos
            cancelar comentario
            cancelar la respuesta
            cancelar respuesta
            caracteres restantes: #
            cargando comentario
            clic aquí para cancelar la respuesta
            código de seguridad
            comenta aquí
            comenta con @
            comentá esta nota
            comenta esta noticia
            comenta este artículo
            comentá la nota
            comenta la noticia
            comentar
            comentar artículo
            comentar como invitado
            comentar con @
            comentar el artículo
            comentar esta noticia
            comentar este artículo
            comentar la noticia
            comentar noticia
            comentario (obligatorio)
            comentario *
            comente esta noticia
            comente este artículo
            completa el captcha
            conoce cómo se procesan los datos de tus comentarios
            correo (no será publicado)
            correo (obligatorio)
            correo electrónico (la dirección no se hará pública)
            correo electrónico (no se publicará)
            correo electrónico (no será publicado)
            correo electrónico (obligatorio)
            correo electrónico (requerido)
            correo electrónico *
            cuál es tu opinión…
            cuéntanos en los comentarios…
            cuéntanos qué opinas…
            cuéntanos qué te parece…
            cuéntanos tu opinión…
            da tu opinión
            danos tu opinión
            debe estar registrado para comentar…
            debe iniciar sesión para…
            debes aceptar la política de privacidad…
            debes estar conectado para publicar un comentario
            debes estar registrado para…
            debes iniciar sesión para…
            debes ser usuario registrado para comentar…
            dejá tu comentario
            deja tu comentario…
            deja tu opinión…
            deja tu respuesta
            dejá un comentario
            deja un comentario…
            deja una respuesta…
            déjanos tu comentario…
            déjanos tu opinión
            déjanos un comentario…
            dejar comentario
            dejar respuesta
            dejar un comentario…
            dejar una contestacion
            dejar una respuesta…
            deje su comentario…
            deje su opinión
            deje un comentario…
            deje una respuesta…
            denunciar abuso
            denunciar comentario
            denunciar este comentario
            dinos qué opinas…
            dinos qué piensas…
            dinos tu opinión
            e-mail *
            el contenido de este campo se mantiene privado…
            el correo electrónico no será publicado…
            email (no será publicado)
            email *
            envía tu comentario
            envíanos tu comentario
            enviar comentario
            enviar comentarios
            enviar mi comentario
            enviar respuesta
            enviar tu comentario
            envíe su comentario
            envíenos sus comentarios
            escriba aquí su comentario
            escriba su comentario
            escriba un comentario
            escribe aquí
            escribe aquí tu comentario
            escribe tu comentario…
            escribe tu respuesta
            escribe un comentario…
            escribe una respuesta
            escribí tu comentario
            escribir comentario
            escribir un comentario
            estás comentando usando tu…
            este sitio usa akismet para reducir el spam…
            este sitio utiliza akismet para reducir el spam…
            guarda mi nombre, correo electrónico y sitio web…
            guarda mi nombre, correo electrónico y web…
            guardar mi nombre, correo electrónico y sitio web…
            guardar mi nombre, correo electrónico y web…
            guardar mis datos para la próxima vez que comente…
            ha introducido una dirección de correo electrónico incorrecta
            hacer un comentario
            haz clic aquí para cancelar la respuesta
            haz tu comentario
            haz un comentario
            identifícate para comentar
            ingresa para comentar
            ingresá para comentar
            ingresa tu comentario
            ingrese su comentario
            ingrese su nombre
            inicia sesión o regístrate para comentar
            inicia sesión para comentar…
            inicia sesión para dejar un comentario…
            iniciar sesión para comentar
            inicie sesión o regístrese para comentar
            inicie sesión para comentar
            inicie sesión para enviar comentarios
            inserta tu comentario
            introduce aquí tu comentario
            introduce tu comentario
            introduce tu nombre
            introduce tus datos o haz clic en un icono para iniciar sesión
            la dirección de correo electrónico no será publicada…
            las direcciones de correos electrónicos y páginas web se convierten en enlaces…
            las direcciones de las páginas web y las de correo se convierten en enlaces…
            los campos con * son obligatorios
            los campos marcados con * son obligatorios
            los campos marcados con un asterisco son obligatorios
            los campos necesarios están marcados
            los campos obligatorios están marcados con…
            los campos requeridos están marcados…
            los comentarios deben ser aprobados…
            los comentarios están moderados…
            los comentarios están sujetos a moderación…
            los comentarios serán moderados…
            los comentarios son moderados…
            más información sobre los formatos de texto
            más información sobre opciones de formato
            necesita tener cuenta para comentar…
            necesitas estar registrado para comentar…
            no se permite html
            no se permiten etiquetas html
            no será publicado
            nombre (obligatorio)
            nombre (requerido)
            nombre *
            nombre correo electrónico web
            nombre y apellido *
            nombre y apellidos *
            normas de comentarios
            normas de la comunidad
            normas de participación
            normas para comentar
            notifícame los nuevos comentarios…
            notificarme los nuevos comentarios…
            opina sobre esta noticia
            opina sobre este artículo
            para comentar debes…
            para comentar es necesario…
            para comentar necesitas…
            para comentar, debe…
            para comentar, es necesario…
            para comentar, inicia sesión…
            para comentar, por favor…
            para dejar un comentario, debes…
            para enviar un comentario…
            para escribir un comentario…
            para poder comentar…
            participa con tu opinión
            participá de la conversación
            participa en el debate
            participa en la conversación
            política de comentarios
            por favor ingrese su comentario
            por favor ingrese su dirección de correo electrónico aquí
            por favor ingrese su nombre aquí
            por favor, deja tu comentario…
            por favor, introduce tu comentario
            por favor, introduce tu nombre
            por favor, ten en cuenta que los comentarios…
            postear comentario
            publica tu comentario
            publica un comentario
            publicar comentario
            publicar comentarios
            publicar el comentario
            publicar mi comentario
            publicar un comentario
            publicar un comentario en la entrada
            puede usar etiquetas html…
            puedes usar estas etiquetas html…
            puedes usar las siguientes etiquetas y atributos html…
            puedes utilizar estas etiquetas html…
            qué opinas de esto
            qué opinas sobre este tema…
            qué opinas? déjanos…
            qué piensas
            qué te parece
            qué te parece esta noticia…
            qué te pareció
            recibir un correo electrónico con cada nueva entrada
            recibir un correo electrónico con los siguientes comentarios a esta entrada
            recibir un email con cada nueva entrada
            recibir un email con los siguientes comentarios a esta entrada
            regístrate para comentar
            regístrese para comentar
            reglas de comentarios
            reportar abuso
            reportar comentario
            reportar este comentario
            responder a este comentario
            responder al comentario
            responder comentario
            saltos automáticos de líneas y de párrafos
            se el primero en opinar
            si quieres comentar,…
            solo los suscriptores pueden comentar…
            sólo los suscriptores pueden comentar…
            solo los usuarios registrados pueden comentar…
            sólo los usuarios registrados pueden comentar…
            su comentario
            su comentario será…
            su correo electrónico no será publicado…
            su dirección de correo electrónico no será publicada…
            su dirección de correo no se hará público…
            su dirección de correo no será publicada…
            su e-mail no será publicado…
            su email no será publicado…
            su nombre *
            su opinión nos interesa
            suscríbete para comentar
            te quedan # caracteres
            ten en cuenta que los comentarios deben aprobarse antes de que se publiquen
            tenés que iniciar sesión para comentar…
            tenga en cuenta que los comentarios…
            tienes que estar registrado para comentar…
            todos los campos son obligatorios
            todos los comentarios serán moderados…
            todos los comentarios son moderados…
            tu comentario
            tu comentario está en espera de moderación…
            tu comentario está pendiente de moderación…
            tu comentario ha sido enviado…
            tu comentario será…
            tu correo electrónico
            tu correo electrónico no será publicado…
            tu correo no será publicado…
            tu dirección de correo electrónico no será publicada…
            tu dirección de correo no será publicada…
            tu dirección de e-mail no será publicada…
            tu dirección de email no será publicada…
            tu e-mail no será publicado…
            tu email *
            tu email no será publicado…
            tu nombre
            tu opinión enriquece este artículo
            tu opinión importa
            tu opinión nos importa…
            tú qué opinas
            tu respuesta
            tu sitio web
            tu valoración *
            únase a la conversación
            únete a la conversación
            únete a la discusión
            unirse a la conversación
            usted qué opina
            y tú qué opinas
            y tú, ¿qué opinas
        """),
        "comment_head": phrases("""
            # comentario
            # comentario en…
            # comentario(s)
            # comentarios
            # comentarios a…
            # comentarios en…
            # comentarios sobre…
            # comentarios ver más
            # discusiones
            # pensamientos en…
            # pensamientos sobre «…
            # pensamientos sobre “…
            # reacciones
            # respuesta
            # respuestas
            # respuestas a "…
            # respuestas a «…
            # respuestas a “…
            # trackbacks
            @ comentarios
            activa javascript para ver los comentarios…
            además de los comentarios…
            archivado comentarios
            aún no hay comentarios…
            cargando comentarios…
            cargar comentarios
            cargar más comentarios
            cargar más respuestas
            cerrar comentarios
            comentario
            comentario (#)
            comentarios
            comentarios #
            comentarios (#)
            comentarios : #
            comentarios [#]
            comentarios a esta noticia
            comentarios a este artículo
            comentarios a la noticia
            comentarios anteriores
            comentarios antiguos
            comentarios cerrados
            comentarios cerrados en…
            comentarios de @
            comentarios de esta noticia
            comentarios de la nota
            comentarios de la noticia
            comentarios de lectores
            comentarios de los lectores
            comentarios de los usuarios
            comentarios de usuarios
            comentarios desactivados
            comentarios desactivados en…
            comentarios deshabilitados
            comentarios destacados
            comentarios en esta noticia
            comentarios en este artículo
            comentarios más antiguos
            comentarios más recientes
            comentarios más valorados
            comentarios nuevos
            comentarios recientes
            comentarios relacionados
            comentarios siguientes
            comentarios sobre esta noticia
            comentarios sobre este artículo
            comentarios y opiniones
            comentarios: #
            conversación (#)
            debate (#)
            el formulario de comentarios está cerrado
            el más nuevo el más antiguo
            esta conversación está moderada…
            esta discusión está cerrada
            esta entrada no tiene comentarios
            esta entrada tiene # comentarios
            esta entrada tiene un comentario
            este artículo no tiene comentarios
            este artículo tiene # comentarios
            este comentario está pendiente de moderación…
            este comentario fue eliminado…
            este comentario ha sido borrado…
            este comentario ha sido eliminado…
            feed de comentarios
            feed de los comentarios
            foro de lectores
            hay # comentarios
            hay # comentarios en…
            ir a comentarios
            ir a los comentarios
            las más comentadas
            leer # comentarios
            leer comentarios
            leer los # comentarios
            leer los comentarios
            leer todos los comentarios
            lo más comentado
            los comentarios de esta noticia están cerrados…
            los comentarios de este artículo están cerrados…
            los comentarios están cerrados…
            los comentarios están desactivados…
            los comentarios están deshabilitados…
            los comentarios expresados…
            los comentarios han sido cerrados…
            los comentarios para esta noticia están cerrados…
            los comentarios para este artículo están cerrados…
            los comentarios publicados son de exclusiva responsabilidad de sus autores…
            los comentarios realizados son responsabilidad exclusiva de sus autores…
            los comentarios son responsabilidad de…
            los más recientes primero
            los mejores comentarios
            más antiguos primero
            más comentadas
            más comentarios
            más nuevos primero
            más recientes primero
            me gusta responder
            mejores comentarios
            mostrar # comentarios
            mostrar comentarios
            mostrar los comentarios
            mostrar más comentarios
            mostrar más respuestas
            mostrar respuestas
            mostrar todos los comentarios
            navegación de comentarios
            navegación de los comentarios
            ningún comentario
            no existen comentarios…
            no hay comentarios
            no hay comentarios aún…
            no hay comentarios disponibles
            no hay comentarios en esta noticia…
            no hay comentarios en este artículo…
            no hay comentarios para mostrar
            no hay comentarios que mostrar
            no hay comentarios sobre esta noticia…
            no hay comentarios todavía…
            no hay comentarios.…
            no hay ningún comentario…
            no hay respuestas
            ocultar comentarios
            ocultar respuestas
            opiniones de lectores
            opiniones de los lectores
            opiniones de usuarios
            ordenar comentarios
            ordenar por
            ordenar por fecha
            por favor activa javascript para ver los comentarios…
            responder
            responder compartir
            responder denunciar
            responder eliminar
            responder reportar
            responder · me gusta
            respuestas (#)
            sé el primero en comentar…
            sé el primero en dejar un comentario…
            sé el primero en opinar…
            sé la primera persona en comentar…
            sea el primero en comentar…
            sea el primero en dejar su comentario…
            sea el primero en opinar
            sección de comentarios
            sin comentarios
            sin comentarios aún
            sin comentarios todavía
            sin respuestas
            todavía no hay comentarios…
            todos los comentarios
            todos los comentarios (#)
            trackbacks y pingbacks
            último comentario
            últimos comentarios
            un comentario
            un comentario en «…
            un comentario en “…
            un pensamiento sobre “…
            una respuesta a «…
            una respuesta a “…
            ver # comentarios
            ver # respuestas
            ver comentarios
            ver comentarios (#)
            ver los # comentarios
            ver los comentarios
            ver más comentarios
            ver más respuestas
            ver respuestas
            ver todos los # comentarios
            ver todos los comentarios
            ver todos los comentarios (#)
            votos positivos comentarios
        """),
        "contents": phrases("""
            [mostrar]
            [ocultar]
            accesos rápidos
            alternar índice
            alternar tabla de contenidos
            contenido
            contenido [mostrar]
            contenido [ocultar]
            contenido de este artículo
            contenido de la página
            contenido del artículo
            contenido mostrar
            contenido ocultar
            contenidos
            contenidos [mostrar]
            contenidos [ocultar]
            contenidos de la página
            contenidos del artículo
            contenidos ocultar
            en esta entrada
            en esta guía
            en esta nota
            en esta noticia
            en esta página
            en esta sección
            en este artículo
            en este post
            en este reportaje
            en este tutorial
            enlaces rápidos
            esquema del artículo
            indice
            índice
            índice de contenido
            índice de contenidos
            índice de este artículo
            índice de la página
            índice de temas
            índice del artículo
            índice del contenido
            ir a la sección
            lo que encontrarás en este artículo
            mostrar índice
            mostrar tabla de contenidos
            navegación rápida
            ocultar índice
            ocultar tabla de contenidos
            qué encontrarás en este artículo
            saltar a la sección
            secciones del artículo
            sumario
            tabla de contenido
            tabla de contenidos
            tabla de contenidos [mostrar]
            tabla de contenidos [ocultar]
            tabla de contenidos ocultar
            tabla de contenidos toggle
            temas de este artículo
        """),
        "cookies": phrases("""
            aceptar & cerrar
            aceptar cookies
            aceptar cookies denegar ver preferencias guardar preferencias ver preferencias
            aceptar cookies y continuar
            aceptar cookies y continuar gratis
            aceptar denegar
            aceptar denegar ver preferencias
            aceptar la selección
            aceptar las cookies
            aceptar las necesarias
            aceptar leer más
            aceptar necesarias
            aceptar rechazar
            aceptar rechazar configurar
            aceptar selección
            aceptar seleccionadas
            aceptar solo cookies necesarias
            aceptar solo las necesarias
            aceptar solo necesarias
            aceptar todas
            aceptar todas las cookies
            aceptar todas rechazar todas
            aceptar todo
            aceptar y cerrar
            aceptar y continuar
            aceptar y navegar
            aceptar y seguir
            aceptar y seguir navegando
            acepto las cookies
            acepto todas las cookies
            acepto y continúo
            administrar consentimiento
            administrar cookies
            administrar opciones
            administrar preferencias
            administrar sus preferencias de cookies
            administrar tus cookies
            ajustar cookies
            ajustes de cookies
            ajustes de privacidad
            al continuar con la navegación…
            al continuar en este sitio…
            al continuar navegando…
            al hacer clic en "aceptar todas…
            al hacer clic en "aceptar"…
            al hacer clic en aceptar…
            al hacer clic en «aceptar…
            al hacer clic en “aceptar…
            al hacer click en "aceptar…
            al hacer click en aceptar…
            al navegar en este sitio…
            al navegar en nuestro sitio…
            al navegar por este sitio…
            al navegar por nuestro sitio…
            al pulsar "aceptar"…
            al pulsar en "aceptar…
            al seguir navegando…
            al seleccionar "aceptar…
            al usar este sitio, aceptas…
            al utilizar este sitio web, aceptas…
            al utilizar este sitio, aceptas…
            al utilizar nuestro sitio web,…
            al utilizar nuestros servicios, aceptas…
            almacenar la información en un dispositivo y/o acceder a ella…
            almacenar o acceder a información en un dispositivo…
            anuncios y contenido personalizados…
            aviso de cookies
            aviso de privacidad y cookies
            aviso de uso de cookies
            aviso sobre cookies
            aviso sobre el uso de cookies
            banner de cookies
            cambiar ajustes de cookies
            cambiar la configuración de cookies
            cambiar mis preferencias
            cambiar preferencias
            centro de preferencia de la privacidad
            centro de preferencias
            centro de preferencias de la privacidad
            centro de privacidad
            cerrar ajustes de cookies rgpd
            cerrar aviso de cookies
            cerrar banner de cookies
            cerrar banner de cookies rgpd
            cerrar los ajustes de cookies rgpd
            con su acuerdo, nosotros y nuestros socios…
            con su consentimiento, nosotros y nuestros socios…
            con tu consentimiento, nosotros y nuestros…
            configuración cookies
            configuración de consentimiento
            configuración de cookies
            configuración de las cookies
            configuración de privacidad
            configuración de privacidad y cookies
            configurar cookies
            configurar las cookies
            configurar mis cookies
            configurar o rechazar
            configurar o rechazar cookies
            configurar preferencias
            confirmar mis preferencias
            confirmar selección
            consentimiento de cookies
            consentimiento detalles acerca de
            consentimiento detalles acerca de las cookies
            consentir y continuar
            continuar sin aceptar…
            continuar sin consentir
            cookies analíticas
            cookies de análisis
            cookies de analítica
            cookies de funcionalidad
            cookies de marketing
            cookies de personalización
            cookies de preferencias
            cookies de publicidad
            cookies de redes sociales
            cookies de rendimiento
            cookies de terceros
            cookies dirigidas
            cookies esenciales
            cookies estadísticas
            cookies estrictamente necesarias
            cookies funcionales
            cookies necesarias
            cookies obligatorias
            cookies opcionales
            cookies propias
            cookies publicitarias
            cookies técnicas
            cookies y privacidad
            declaración de cookies
            denegar todas
            desea aceptar las cookies
            deshabilitar cookies
            detalles de cookies
            detalles de las cookies
            el almacenamiento o acceso técnico…
            el consentimiento de estas tecnologías nos permitirá procesar…
            el sitio utiliza cookies…
            el sitio web utiliza cookies…
            elegir mis cookies
            elige qué cookies…
            empleamos cookies…
            esta página usa cookies…
            esta página utiliza cookies…
            esta página web usa cookies…
            esta página web utiliza cookies…
            esta tienda usa cookies…
            esta tienda utiliza cookies…
            esta web emplea cookies…
            esta web usa cookies…
            esta web utiliza cookies…
            esta web utiliza google analytics…
            estas cookies nos permiten…
            estas cookies permiten…
            estas cookies pueden…
            estas cookies se utilizan…
            estas cookies son esenciales…
            estas cookies son necesarias…
            este blog usa cookies…
            este blog utiliza cookies…
            este portal usa cookies…
            este portal utiliza cookies…
            este sitio emplea cookies…
            este sitio hace uso de cookies…
            este sitio usa cookies…
            este sitio utiliza cookies…
            este sitio web almacena cookies…
            este sitio web almacena datos como cookies…
            este sitio web emplea cookies…
            este sitio web hace uso de cookies…
            este sitio web usa cookies…
            este sitio web utiliza cookies…
            este sitio web utiliza google analytics…
            este sitio, como la mayoría, usa cookies…
            estoy de acuerdo
            funcional siempre activo
            gestionar consentimiento
            gestionar consentimiento de cookies
            gestionar cookies
            gestionar el consentimiento
            gestionar el consentimiento de cookies
            gestionar el consentimiento de las cookies
            gestionar las cookies
            gestionar los servicios
            gestionar mi consentimiento
            gestionar mis cookies
            gestionar mis preferencias
            gestionar opciones
            gestionar preferencias
            gestionar privacidad
            gestionar proveedores
            gestionar servicios
            guardar ajustes
            guardar cambios
            guardar configuración
            guardar mis preferencias
            guardar preferencias
            guardar y aceptar
            guardar y cerrar
            guardar y salir
            hacemos uso de cookies…
            información básica sobre cookies
            información sobre cookies
            información sobre el uso de cookies
            la falta de consentimiento o la retirada…
            las cookies de este sitio web se usan para personalizar el contenido…
            las cookies estrictamente necesarias tiene que activarse siempre…
            las cookies necesarias ayudan a hacer una página web utilizable…
            las cookies necesarias son absolutamente esenciales…
            las cookies nos permiten ofrecer nuestros servicios…
            las cookies permiten una amplia gama de funcionalidades…
            las cookies que utilizamos…
            leer más política de cookies
            leer más sobre cookies…
            leer más sobre estos propósitos
            lista de cookies
            lista de proveedores
            lista de socios
            lista de socios (proveedores)
            más información en nuestra política de cookies…
            más información sobre cookies
            más información sobre el uso de cookies…
            más información sobre las cookies…
            más información sobre nuestra política de cookies…
            más opciones cookies
            mostrar detalles
            mostrar los propósitos
            mostrar propósitos
            necesarias siempre activas
            necesario preferencias estadística marketing
            necesario siempre activado
            necesitamos su consentimiento…
            necesitamos tu consentimiento…
            no aceptar
            no acepto
            no acepto las cookies
            no consentir o retirar el consentimiento…
            no, gracias cookies
            nos importa su privacidad
            nos importa tu privacidad
            nos preocupamos por su privacidad
            nos preocupamos por tu privacidad
            nosotros y nuestros # socios…
            nosotros y nuestros partners…
            nosotros y nuestros proveedores…
            nosotros y nuestros socios almacenamos…
            nosotros y nuestros socios hacemos…
            nosotros y nuestros socios procesamos…
            nosotros y nuestros socios utilizamos…
            nuestra página web utiliza cookies…
            nuestra política de cookies
            nuestra web utiliza cookies…
            nuestro sitio usa cookies…
            nuestro sitio utiliza cookies…
            nuestro sitio web usa cookies…
            nuestro sitio web utiliza cookies…
            ocultar detalles
            ok, entendido
            panel de preferencias
            para más información sobre cookies…
            para más información sobre el uso de cookies…
            para obtener más información sobre las cookies…
            para obtener más información, incluido cómo controlar las cookies…
            para ofrecer las mejores experiencias…
            para ofrecerte la mejor experiencia, utilizamos…
            para saber más sobre las cookies…
            para saber más, incluyendo como controlar las cookies…
            permitir cookies
            permitir la selección
            permitir selección
            permitir todas
            permitir todas las cookies
            permitir todo
            personalizar cookies
            personalizar mi elección
            política de cookies
            política de cookies (ue)
            preferencias de consentimiento
            preferencias de cookies
            preferencias de privacidad
            preferencias de privacidad individual
            privacidad & cookies
            privacidad y cookies
            privacidad y cookies:…
            publicidad y contenido personalizados, medición de publicidad…
            puede configurar o rechazar…
            puede retirar su consentimiento…
            puedes aceptar todas las cookies…
            puedes aprender más sobre qué cookies utilizamos o desactivarlas en los ajustes…
            puedes cambiar la configuración…
            puedes cambiar tus preferencias…
            puedes configurar o rechazar…
            puedes informarte más sobre qué cookies estamos utilizando o desactivarlas en…
            puedes retirar tu consentimiento…
            rechazar cookies
            rechazar las cookies
            rechazar no necesarias
            rechazar todas
            rechazar todas las cookies
            rechazar todo
            rechazar todos
            rechazar y cerrar
            rechazar y pagar
            rechazar y suscribirme
            rechazar y suscribirse
            respetamos su privacidad
            respetamos tu privacidad
            resumen de privacidad
            retirar consentimiento
            revocar consentimiento
            revocar cookies
            seguir sin aceptar
            si continua navegando…
            si continúa navegando…
            si continúa utilizando este sitio…
            si continúas navegando…
            si continúas usando este sitio…
            si continuas utilizando este sitio…
            si continúas utilizando este sitio…
            si desactivas esta cookie no podremos guardar tus preferencias…
            si sigue navegando…
            si sigues navegando…
            si sigues utilizando este sitio…
            siempre activado
            siempre activas
            siempre activo
            siempre habilitado
            sobre las cookies
            sobre las cookies en este sitio
            solo cookies necesarias
            sólo cookies necesarias
            solo esenciales
            solo las cookies necesarias
            solo las necesarias
            solo necesarias
            sólo necesarias
            su privacidad es importante para nosotros…
            su privacidad nos importa
            tu privacidad es importante para nosotros…
            tu privacidad nos importa
            usamos cookies…
            usamos tecnologías como las cookies…
            usar solo cookies necesarias
            uso de cookies
            utilizamos cookies…
            utilizamos las cookies…
            utilizamos tecnología como las cookies…
            utilizamos tecnologías como las cookies…
            utilizar solo las cookies necesarias
            valoramos su privacidad
            valoramos tu privacidad
            ver cookies
            ver detalles
            ver nuestros socios
            ver preferencias
            ver socios
            vista de proveedores
        """),
        "copyright": phrases("""
            (afp)
            (agencias)
            (ansa)
            (ap)
            (c) #…
            (con información de europa press)
            (efe)
            (europa press)
            (notimex)
            (reuters)
            (télam)
            (xinhua)
            algunos derechos reservados
            artículo publicado originalmente en…
            aviso de copyright
            bajo licencia creative commons…
            blog de wordpress.com…
            con información de afp
            con información de agencias
            con información de ap
            con información de efe
            con información de reuters
            con la tecnología de blogger
            con la tecnología de wordpress…
            con tecnología de blogger
            contenido bajo licencia creative commons…
            copyright #…
            copyright ©…
            cotizaciones con retraso…
            crea un blog o un sitio web gratuitos con wordpress.com…
            crea un sitio web o blog en wordpress.com…
            creado con wordpress
            datos proporcionados por…
            derechos reservados…
            desarrollado con wordpress…
            director responsable:…
            diseñado y desarrollado por…
            diseño web por…
            diseño web:…
            diseño y desarrollo web…
            diseño y desarrollo:…
            edición nro…
            edición n° #…
            edición nº #…
            editor responsable:…
            esta entrada apareció primero en…
            esta expresamente prohibida la redistribución y la redifusión…
            esta nota fue publicada originalmente…
            esta noticia ha sido publicada originalmente…
            esta obra está bajo una licencia creative commons…
            este artículo apareció originalmente en…
            este artículo apareció primero en…
            este artículo fue publicado originalmente…
            este artículo fue publicado por primera vez en…
            este artículo ha sido publicado originalmente…
            este artículo se publicó originalmente…
            este artículo se republica de the conversation…
            este contenido está protegido por derechos de autor…
            este contenido no puede ser reproducido…
            este material no puede ser publicado…
            este obra está bajo una licencia de creative commons…
            este post apareció primero en…
            este texto fue publicado originalmente en…
            este texto se publicó originalmente…
            está expresamente prohibida la redistribución y la redifusión…
            está prohibida la reproducción…
            funciona con wordpress…
            funciona gracias a wordpress
            imágenes del tema de…
            imágenes del tema:…
            la reproducción total o parcial…
            lea el artículo original…
            lea el original aquí
            licencia creative commons
            licencias de contenido
            orgullosamente funciona con wordpress
            orgullosamente potenciado por wordpress
            powered by wordpress…
            prohibida la copia…
            prohibida la reproducción…
            prohibida su reproducción…
            propiedad intelectual nº…
            publicado originalmente en…
            queda expresamente prohibida la reproducción…
            queda prohibida la reproducción…
            queda prohibida toda reproducción…
            registro de la propiedad intelectual…
            registro de propiedad intelectual…
            registro dnda…
            reproducción autorizada citando la fuente…
            reproducción prohibida
            republicar
            republicar este artículo
            reservados todos los derechos…
            se permite la reproducción…
            se permite su reproducción…
            se prohíbe expresamente la reproducción…
            se prohíbe la reproducción…
            sitio desarrollado por…
            sitio web desarrollado por…
            tecnología de blogger
            tema de wordpress…
            tema sencillo. con la tecnología de blogger
            todos los derechos reservados
            todos los derechos reservados…
            © #…
            © copyright…
            © derechos reservados…
            © efe
            © efe #…
            © todos los derechos reservados…
        """),
        "count": phrases("""
            # clics
            # compartidas
            # compartido
            # compartidos
            # compartidos # comentarios
            # compartir
            # descargas
            # impresiones
            # lectura
            # lecturas
            # lecturas totales
            # me gusta
            # personas les gusta esto
            # reacciones # comentarios
            # reproducciones
            # seguidor
            # seguidores
            # suscriptores
            # tweets
            # veces compartido
            # veces leído
            # veces visto
            # visita
            # visitas
            # visitas totales
            # vista
            # vistas
            # visualizaciones
            a # blogueros les gusta esto
            a # bloguers les gusta esto
            a # personas les gusta
            a # personas les gusta esto
            a una persona le gusta esto
            compartido # veces
            compartidos #
            compartidos: #
            compartir #
            contador de visitas
            descargas #
            descargas: #
            esta entrada ha sido visitada # veces
            esta noticia ha sido leída # veces
            esta noticia ha sido vista # veces
            este artículo ha sido leído # veces
            este artículo ha sido visto # veces
            hits: #
            impactos: #
            lecturas #
            lecturas: #
            leída # veces
            leido # veces
            leído # veces
            leído: # veces
            me gusta #
            me gusta (#)
            me gusta cargando
            me gusta esto
            me gusta esto: me gusta cargando
            me gusta: #
            número de lecturas: #
            número de visitas: #
            páginas vistas en total
            páginas vistas: #
            post views: #
            sé el primero al que le gusta…
            sé el primero en decir que te gusta
            total de visitas: #
            total visitas: #
            visitantes: #
            visitas #
            visitas (#)
            visitas: #
            vistas #
            vistas (#)
            vistas de página en total
            vistas: #
            visto # veces
            visualizaciones: #
        """),
        "credit": phrases("""
            archivo fotográfico
            captura
            captura de pantalla
            captura de video
            caricatura
            copyright foto
            copyright imagen
            cortesía de
            crédito
            crédito de foto
            crédito de fotos
            crédito de imagen
            crédito de imágenes
            crédito de la foto
            crédito de la foto de portada
            crédito de la fotografía
            crédito de la imagen
            crédito foto
            crédito fotográfico
            crédito imagen
            créditos
            créditos de fotografía
            créditos de fotos
            créditos de imagen
            créditos de imagen de portada
            créditos de imágenes
            créditos de la foto
            créditos de la fotografía
            créditos de la imagen
            créditos de las fotografías
            créditos de las fotos
            créditos de las imágenes
            créditos foto
            créditos fotografía
            créditos fotográficos
            créditos fotos
            créditos imagen
            foto
            foto archivo
            foto cabecera
            foto cortesía
            foto cortesía de
            foto de
            foto de archivo
            foto de cabecera
            foto de portada
            foto de referencia
            foto destacada
            foto ilustración
            foto ilustrativa
            foto por
            foto portada
            foto portada cortesía
            foto principal
            foto referencial
            foto vía
            foto(s)
            foto/s
            foto: archivo
            fotoarte
            fotógrafa
            fotografía
            fotografía cortesía de
            fotografía de
            fotografía de archivo
            fotografía de portada
            fotografía destacada
            fotografía por
            fotografías
            fotografías de
            fotografías por
            fotógrafo
            fotógrafos
            fotomontaje
            fotos
            fotos cortesía
            fotos cortesía de
            fotos de
            fotos de archivo
            fotos por
            fotos vía
            fuente de foto
            fuente de imagen
            fuente de la foto
            fuente de la fotografía
            fuente de la imagen
            fuente de las fotos
            fuente de las imágenes
            fuente foto
            fuente fotografía
            fuente fotos
            fuente imagen
            fuente imágenes
            gráfico
            gráficos
            ilustración
            ilustración de
            ilustración por
            ilustraciones
            ilustraciones de
            imagen
            imagen cortesía
            imagen cortesía de
            imagen de
            imagen de archivo
            imagen de cabecera
            imagen de la portada
            imagen de portada
            imagen de referencia
            imagen destacada
            imagen ilustrativa
            imagen por
            imagen principal
            imagen referencial
            imagen vía
            imágenes
            imágenes cortesía
            imágenes cortesía de
            imágenes de
            imágenes por
            imágenes vía
            infografía
            pie de foto
        """),
        "date_label": phrases("""
            artículo publicado el
            creada el
            creado
            creado el
            creado en
            emitido el
            enviado el
            escrita el
            escrito el
            fecha
            fecha de creación
            fecha de emisión
            fecha de la noticia
            fecha de la publicación
            fecha de primera publicación
            fecha de publicación
            fecha publicación
            fecha y hora
            ingresado el
            nota publicada el
            noticia publicada el
            originalmente publicado el
            posteado
            posteado el
            primera publicación
            primera publicación el
            publicación
            publicación original
            publicada
            publicada el
            publicadas el
            publicado
            publicado a las
            publicado desde
            publicado el
            publicado el día
            publicado en
            publicado en línea
            publicado en línea el
            publicado originalmente el
            publicado por primera vez
            publicado por primera vez el
            subida el
            subido el
        """),
        "disclosure": phrases("""
            (enlace afiliado)
            advertencia de riesgo:…
            algunos de los enlaces de este artículo…
            algunos de los enlaces de este post…
            algunos de los enlaces en este artículo…
            algunos de los enlaces incluidos en este artículo…
            algunos enlaces de esta página…
            algunos enlaces de este artículo…
            algunos enlaces son de afiliado…
            aviso de afiliación
            aviso de afiliados
            aviso de riesgo:…
            aviso de transparencia:…
            como afiliado de amazon…
            como afiliados de amazon…
            contenido patrocinado por…
            contiene enlaces de afiliado
            contiene enlaces de afiliados…
            cuando compras a través de los enlaces…
            cuando compras a través de nuestros enlaces…
            cuando compras algo a través de…
            declaración de afiliados
            descargo de responsabilidad
            descargo de responsabilidad:…
            disclaimer:…
            divulgación de afiliados
            divulgación de afiliados:…
            divulgación:…
            el contenido de este artículo es de carácter informativo…
            el contenido de este artículo es informativo…
            el contenido de este sitio es informativo…
            el diario no se hace responsable de las opiniones…
            en calidad de afiliado de amazon…
            en calidad de afiliados…
            en esta página hay enlaces de afiliados…
            en este artículo hay enlaces de afiliados…
            en este artículo puede haber enlaces de afiliados…
            en este artículo se incluyen enlaces de afiliados…
            enlace de afiliado
            enlaces afiliados
            enlaces de afiliado
            enlaces de afiliados
            esta entrada contiene enlaces de afiliados…
            esta es una colaboración…
            esta es una entrada patrocinada…
            esta es una nota patrocinada…
            esta información no sustituye…
            esta nota contiene enlaces de afiliados…
            esta nota es meramente informativa…
            este artículo contiene enlaces afiliados…
            este artículo contiene enlaces de afiliado…
            este artículo contiene links afiliados…
            este artículo contiene links de afiliados…
            este artículo contiene publicidad…
            este artículo es de carácter informativo…
            este artículo es meramente informativo…
            este artículo es meramente orientativo…
            este artículo es puramente informativo…
            este artículo es solo informativo…
            este artículo es únicamente informativo…
            este artículo fue escrito en colaboración con…
            este artículo fue patrocinado por…
            este artículo fue redactado con ayuda de inteligencia artificial…
            este artículo ha sido elaborado en colaboración con…
            este artículo ha sido patrocinado por…
            este artículo ha sido realizado en colaboración con…
            este artículo incluye enlaces de afiliación…
            este artículo incluye enlaces de afiliados…
            este artículo no constituye…
            este artículo no es una recomendación de inversión…
            este artículo no refleja necesariamente…
            este artículo puede contener enlaces de afiliados…
            este artículo refleja la opinión…
            este contenido contiene enlaces de afiliados…
            este contenido es de carácter informativo…
            este contenido fue hecho con la asistencia de…
            este contenido no es asesoramiento…
            este contenido se publica con fines informativos…
            este es un artículo patrocinado…
            este es un contenido patrocinado…
            este es un espacio de libre participación…
            este es un post patrocinado…
            este medio no se hace responsable…
            este post contiene enlaces afiliados…
            este post contiene enlaces de afiliados…
            este post está patrocinado por…
            este post ha sido patrocinado por…
            este sitio contiene enlaces de afiliados…
            este sitio participa en el programa de afiliados…
            este texto es responsabilidad exclusiva de…
            este texto no refleja necesariamente…
            este texto refleja la opinión…
            exención de responsabilidad:…
            la información contenida en esta página…
            la información contenida en este artículo…
            la información presentada en este artículo…
            la información proporcionada en este artículo…
            la información publicada en este sitio…
            la opinión expresada en este artículo…
            la responsabilidad de este texto…
            las opiniones aquí expresadas…
            las opiniones contenidas en este artículo…
            las opiniones expresadas aquí…
            las opiniones expresadas en esta columna…
            las opiniones expresadas en esta sección…
            las opiniones expresadas en este artículo…
            las opiniones expresadas en este espacio…
            las opiniones expresadas en este texto…
            las opiniones expresadas por los autores…
            las opiniones expresadas por los columnistas…
            las opiniones expresadas son de exclusiva responsabilidad…
            las opiniones expresadas son responsabilidad…
            las opiniones expuestas en este artículo…
            las opiniones vertidas en esta columna…
            las opiniones vertidas en este artículo…
            las opiniones vertidas en este espacio…
            las opiniones vertidas por…
            los artículos firmados son responsabilidad…
            los enlaces contenidos en este artículo…
            los enlaces incluidos en este artículo…
            los precios y la disponibilidad…
            los puntos de vista expresados…
            no constituye asesoramiento financiero
            no es asesoramiento financiero
            no es una recomendación de inversión
            no se hace responsable de las opiniones…
            nos llevamos una comisión…
            nos reservamos una comisión…
            nota de transparencia:…
            nota: algunos de los enlaces…
            nota: este artículo contiene enlaces de afiliados…
            nota: este artículo ha sido patrocinado…
            nuestros editores seleccionan…
            obtenemos una comisión…
            podemos ganar una comisión…
            podemos obtener una comisión…
            podemos recibir una comisión…
            podríamos ganar una comisión…
            podríamos recibir una comisión…
            recibimos una comisión…
            seleccionamos de forma independiente…
            si compras a través de estos enlaces…
            si compras a través de nuestros enlaces…
            si compras algo a través de…
            si compras mediante estos enlaces…
            si compras un producto a través de…
            si haces clic en un enlace y…
            si realizas alguna compra a través…
            si realizas una compra a través de…
            si realizas una compra mediante…
            trabajamos con programas de afiliados…
            transparencia: este artículo…
            utilizamos enlaces de afiliados…
        """),
        "embed": phrases("""
            # personas están hablando de esto
            # personas están hablando sobre esto
            abrir en @
            aceptar cookies para ver el contenido
            aceptar y continuar viendo
            activar contenido
            al cargar el mapa, aceptas la política de privacidad…
            al cargar el post, aceptas la política de privacidad…
            al cargar el tuit, aceptas la política de privacidad…
            al cargar el tweet, aceptas…
            al cargar el vídeo, aceptas la política de privacidad…
            al cargar el vídeo, usted acepta…
            autorizar contenido de @
            cargando gráfico
            cargando mapa
            cargando tuit
            cargar contenido
            cargar el contenido
            cargar el post
            cargar mapa
            cargar publicación
            cargar tuit
            cargar tweet
            cargar video
            cargar vídeo
            código de inserción
            código embebido
            código para insertar
            compartir código
            contenido bloqueado
            contenido de @
            contenido embebido
            contenido externo
            contenido incrustado
            contenido insertado
            contenido no disponible
            creado con datawrapper
            debe aceptar las cookies para ver…
            debes aceptar las cookies para ver…
            desbloquear contenido
            desbloquear siempre @
            descargar datos
            descargar imagen
            el contenido de @ no está disponible…
            el contenido no está disponible
            embed
            escucha en @
            escúchalo en @
            escuchar en @
            escuchar en spotify
            este artículo contiene contenido proporcionado por @…
            este artículo incluye contenido de @…
            este artículo incluye contenido proporcionado por…
            este contenido es proporcionado por…
            este contenido está alojado en…
            este contenido está bloqueado…
            este contenido ha sido bloqueado…
            este contenido no está disponible…
            este contenido se aloja en…
            este contenido ya no está disponible
            este tuit ha sido eliminado…
            este tuit no está disponible…
            este tweet ha sido borrado…
            explora lo que está pasando en @
            fin del contenido de @…
            final de @ post…
            final de @ publicación…
            final de la publicación de @…
            gráfico interactivo
            hecho con flourish
            infografía interactiva
            información sobre anuncios en @ y privacidad
            información y privacidad de @ ads
            insertar video
            insertar vídeo
            lee la conversación completa en @
            leer # respuestas
            leer la conversación completa en @
            mapa interactivo
            más en @
            mira el vídeo en @
            mirá el video en @
            mira este video en @
            míralo en @
            mis tuits
            mis tweets
            necesitamos tu permiso para cargar…
            obtener los datos
            para ver este contenido…
            para ver este vídeo debes…
            para visualizar este contenido…
            para visualizar este vídeo…
            pedimos tu permiso antes de que se cargue algo…
            permitir contenido de @
            permitir el contenido de @
            publicación compartida por…
            publicación de @
            saltar @ publicación…
            saltar a @ publicación…
            saltar publicación de @…
            solicitamos tu permiso antes de que algo se cargue…
            tuit incrustado
            tweets por el @…
            últimos tuits
            últimos tweets
            un post compartido de…
            una publicación compartida de…
            una publicación compartida por…
            usamos un servicio de terceros para incrustar…
            ver el video en @
            ver el vídeo en @
            ver en @
            ver esta foto en @
            ver esta publicación en @
            ver este perfil en @
            ver este post en @
            ver este video en @
            ver este vídeo en @
            ver gráfico interactivo
            ver historia en @
            ver la publicación en @
            ver los otros tuits de…
            ver más en @
            ver más publicaciones en @
            ver otros tweets de…
            ver perfil
            ver perfil en @
            ver post
            ver publicación en @
            ver tuit
            ver tweet
            ver video en @
            ver vídeo en @
        """),
        "gallery": phrases("""
            # / # fotos
            # de # fotos
            # foto
            # fotogramas
            # fotos
            # imagen
            # imágenes
            (# de #)
            abrir en pantalla completa
            abrir galería
            abrir galería de fotos
            abrir imagen
            abrir imagen en galería
            amplía la foto
            amplía la imagen
            ampliar a pantalla completa
            ampliar foto
            ampliar fotografía
            ampliar imagen
            ampliar la imagen
            anterior imagen
            cargando galería
            cargando imagen
            cerrar galería
            cerrar imagen
            clic en la imagen para ampliar
            clic para agrandar
            clic para ampliar
            click en la foto para ampliar
            click en la imagen para ampliar
            click para agrandar
            click para ampliar
            compartir foto
            compartir imagen
            comprar foto
            comprar fotos
            descargar foto
            descargar imagen original
            desliza para ver más
            desliza para ver más fotos
            diapositiva # de #
            esta presentación requiere javascript
            este pase de diapositivas requiere javascript
            foto # / #
            foto # de #
            foto #/#
            foto anterior
            foto siguiente
            fotogalería
            fotogalerías
            galería
            galería (# fotos)
            galería (# imágenes)
            galería cargando
            galería de fotografías
            galería de fotos
            galería de fotos (#)
            galería de imagenes
            galería de imágenes
            galería fotográfica
            galería multimedia
            galerías
            galerías de fotos
            galerías de imágenes
            haga clic en la imagen para…
            haga clic para ampliar
            haz clic en la foto para…
            haz clic en la imagen para…
            haz clic en las imágenes para…
            haz clic para ampliar
            haz click en la imagen para ampliar
            haz click para ampliar
            imagen # / #
            imagen # de #
            imagen #/#
            imagen ampliada
            imagen anterior
            imagen no disponible
            imagen siguiente
            ir a la galería
            más fotos
            más imágenes
            mira aquí la galería de fotos
            mira la galería
            mira la galería de fotos…
            mirá la galería de fotos…
            mira las fotos
            mirá las fotos
            mostrar galería
            mostrar imágenes
            mostrar pie de foto
            ocultar galería
            ocultar pie de foto
            otras fotos
            pantalla completa foto
            pase de diapositivas
            pincha en la foto para…
            pincha en la imagen para…
            pinchar para ampliar
            presentación de diapositivas
            primera imagen
            pulsa en la imagen para ampliar
            pulsa para ampliar
            pulse para ampliar
            recorrer la galería
            siguiente imagen
            slide # de #
            toca para ampliar
            última imagen
            vea la galería
            vea la galería de fotos…
            vea las fotos
            vea más fotos
            ver # fotos
            ver # imágenes
            ver álbum
            ver en grande
            ver en pantalla completa
            ver foto
            ver fotogalería
            ver fotografía
            ver fotografías
            ver fotos
            ver fotos (#)
            ver galería
            ver galería (#)
            ver galería completa
            ver galería de fotos
            ver galería de imágenes
            ver galería fotográfica
            ver imagen
            ver imagen ampliada
            ver imagen en pantalla completa
            ver imagen más grande
            ver imágenes
            ver la foto
            ver la galería
            ver la galería completa
            ver la galería de fotos
            ver las # fotos
            ver las fotos
            ver las imágenes
            ver más fotos
            ver más imágenes
            ver pie de foto
            ver todas las fotos
            ver todas las fotos (#)
            ver todas las imágenes
            volver a la galería
        """),
        "legal": phrases("""
            accesibilidad
            accionistas
            acerca de
            acerca de este blog
            acerca de este sitio
            acerca de mí
            acerca de nosotros
            anunciantes
            anúnciate
            anuncie con nosotros
            anúnciese
            anúnciese aquí
            apoya el periodismo independiente
            apóyanos
            apóyanos con tu donación
            atención al cliente
            atención al lector
            atención al suscriptor
            autores
            aviso de privacidad
            aviso de privacidad integral
            aviso legal
            aviso legal política de cookies
            aviso legal política de privacidad
            aviso legal política de privacidad política de cookies
            aviso legal y condiciones de uso
            aviso legal y política de privacidad
            avisos
            avisos clasificados
            avisos legales
            ayuda
            ayuda y contacto
            bases legales
            bolsa de trabajo
            buzón
            canal de denuncias
            canal ético
            canales rss
            carta al director
            cartas al director
            cartas de los lectores
            centro de ayuda
            clasificados
            código de conducta
            código de ética
            código ético
            colabora
            colabora con nosotros
            colaboradores
            colaborar
            comercial
            cómo anunciar
            cómo colaborar
            compliance
            condiciones
            condiciones de compra
            condiciones de contratación
            condiciones de suscripción
            condiciones de uso
            condiciones de uso y privacidad
            condiciones de venta
            condiciones del servicio
            condiciones generales
            condiciones legales
            condiciones particulares
            consejo de redacción
            consejo editorial
            contacta
            contacta con la redacción
            contacta con nosotros
            contactanos
            contáctanos
            contactar
            contacte con nosotros
            contactenos
            contáctenos
            contacto
            contacto comercial
            contacto publicidad
            contacto y publicidad
            contactos
            contratar publicidad
            corporativo
            correcciones
            créditos
            defensor de la audiencia
            defensor del lector
            defensoría
            denuncias
            derechos arco
            devoluciones
            directorio
            documentación
            dona
            donaciones
            donar
            dónde estamos
            edición impresa
            edictos
            el equipo
            empleo
            empresa
            enlaces
            envíos
            envíos y devoluciones
            equipo
            equipo editorial
            escríbanos
            escríbenos
            estatuto de redacción
            estatutos
            ética
            fe de erratas
            fe de errores
            feedback
            formas de pago
            formulario de contacto
            fundación
            grupo
            hacer una donación
            haz una donación
            hazte socia
            hazte socio
            hazte suscriptor
            hemeroteca
            historia
            identificación
            impressum
            información
            información corporativa
            información legal
            informe anual
            kit de medios
            la empresa
            las normas
            legal
            legales
            libro de estilo
            libro de reclamaciones
            licencia
            línea editorial
            lineamientos editoriales
            lopd
            manual de estilo
            mapa de sitio
            mapa del sitio
            mapa del web
            mapa web
            media kit
            mediakit
            métodos de pago
            misión y visión
            newsroom
            normas de uso
            normas editoriales
            nosotros
            nota legal
            nuestra empresa
            nuestra historia
            nuestra redacción
            nuestro equipo
            nuestros medios
            nuestros sitios
            nuestros valores
            oferta de trabajo
            ofertas de empleo
            pauta con nosotros
            paute aquí
            paute con nosotros
            política cookies
            política de cookies y privacidad
            política de correcciones
            política de datos
            política de datos personales
            política de devoluciones
            política de envíos
            política de privacidad
            política de privacidad aviso legal
            política de privacidad política de cookies
            política de privacidad y aviso legal
            política de privacidad y condiciones de uso
            política de privacidad y cookies
            política de privacidad y política de cookies
            política de privacidad y protección de datos
            política de protección de datos
            política de reembolso
            política de reembolsos
            política de transparencia
            política de tratamiento de datos
            política de tratamiento de datos personales
            política de uso
            política editorial
            política medioambiental
            políticas
            políticas de cookies
            políticas de privacidad
            políticas de privacidad y cookies
            políticas de uso
            portal de transparencia
            prensa
            principios editoriales
            privacidad
            privacidad - condiciones
            privacidad y condiciones
            privacidad y términos
            proceso de datos
            productos
            protección de datos
            protección de datos personales
            proveedores
            publica con nosotros
            publicidad y tarifas
            publicita aquí
            publicita con nosotros
            publicitá con nosotros
            publicitar
            publicite aquí
            quejas y sugerencias
            quién soy
            quienes somos
            quiénes somos
            quiero anunciar
            reclamos
            redacción
            reembolsos
            registrar marca
            responsabilidad social
            rss
            servicio al cliente
            servicios
            sindicación
            sobre el blog
            sobre el sitio
            sobre esta web
            sobre este blog
            sobre mí
            sobre nosotros
            solicitar información
            soporte
            sostenibilidad
            sugerencias
            suscripción
            suscripción digital
            suscripción impresa
            suscripción papel
            suscripciones
            suscriptores
            tarifas
            tarifas de publicidad
            tarifas publicitarias
            términos
            términos de privacidad
            términos de servicio
            términos de uso
            términos de uso y privacidad
            términos del servicio
            términos legales
            términos y condiciones
            términos y condiciones de servicio
            términos y condiciones de uso
            términos y condiciones generales
            términos y condiciones política de privacidad
            términos y políticas
            tienda
            trabaja con nosotros
            trabajá con nosotros
            trabaje con nosotros
            transparencia
            ventas
            versión impresa
        """),
        "login": phrases("""
            acceda a su cuenta
            accede
            accede a tu cuenta
            accede con @
            accede con tu cuenta…
            accede o regístrate
            acceder
            acceder / registrarse
            acceder a mi cuenta
            acceder con @
            acceder con apple
            acceder o registrarse
            acceso
            acceso a usuarios
            acceso clientes
            acceso suscriptores
            acceso usuarios
            administrar cuenta
            administrar mi cuenta
            área de clientes
            área personal
            área privada
            aún no eres suscriptor
            aún no estás registrado
            aún no tienes cuenta
            aún no tienes cuenta? regístrate
            aún no tienes una cuenta
            bienvenida
            bienvenido
            bienvenido de nuevo
            bienvenido! ingresá a tu cuenta
            bienvenido! ingresa en tu cuenta
            cambiar contraseña
            cambiar la contraseña
            cerrar sesión
            clave
            conectar
            conectar con @
            conectarse
            conéctate
            confirma tu contraseña
            confirma tu correo electrónico…
            confirmar contraseña
            continuar como invitado
            continuar con @
            continuar con apple
            contraseña
            contraseña olvidada
            correo electrónico contraseña
            correo electrónico o usuario
            correo o usuario
            crea tu cuenta
            crea tu cuenta gratis
            crea una cuenta
            crea una cuenta gratis
            crear cuenta
            crear cuenta gratis
            crear cuenta nueva
            crear mi cuenta
            crear nueva cuenta
            crear perfil
            crear una cuenta
            crear una cuenta gratis
            crear una nueva cuenta
            cree una cuenta
            cuenta
            darse de baja
            date de alta
            datos personales
            desconectar
            desconectarse
            editar mi perfil
            editar perfil
            el espacio de usuario
            entra
            entra o regístrate
            entrar
            entrar con @
            entrar o registrarse
            eres nuevo
            eres suscriptor
            eres suscriptor? inicia sesión
            eres usuario registrado
            es usted suscriptor
            espacio del suscriptor
            favoritos
            ha olvidado su contraseña
            has olvidado la contraseña
            has olvidado tu contraseña
            has olvidado tus datos
            hola
            identificarse
            identifícate
            identifíquese
            ingresa
            ingresá
            ingresa a tu cuenta
            ingresá a tu cuenta
            ingresa con @
            ingresá con @
            ingresar
            ingresar / registrarse
            ingresar a mi cuenta
            ingresar con @
            ingrese
            ingrese a su cuenta
            inicia sesión
            iniciá sesión
            inicia sesión aquí
            inicia sesión con @
            inicia sesión con tu cuenta…
            inicia sesión en tu cuenta
            inicia sesión o crea una cuenta
            inicia sesión o regístrate
            inicia sesión para continuar
            iniciar sesion
            iniciar sesión
            iniciar sesión / registrarse
            iniciar sesión con @
            iniciar sesión con apple
            iniciar sesión o registrarse
            iniciar sesión registrarse
            inicie sesión
            inicie sesión en su cuenta
            inicio de sesión
            introduce tu contraseña
            invitado
            log in
            login
            logout
            mantener la sesión
            mantener sesión iniciada
            mantenerme conectado
            me olvidé la contraseña
            mi cuenta
            mi espacio
            mi lista
            mi perfil
            mi suscripción
            mis artículos guardados
            mis comentarios
            mis datos
            mis favoritos
            mis guardados
            mis noticias
            mis notificaciones
            mis pedidos
            mis suscripciones
            mis temas
            modificar mis datos
            mostrar contraseña
            no cerrar sesión
            no estás registrado
            no has iniciado sesión
            no recuerdo la contraseña
            no recuerdo mi contraseña
            no tenés cuenta
            no tengo cuenta
            no tiene cuenta
            no tienes cuenta
            no tienes cuenta aún
            no tienes cuenta? regístrate
            no tienes cuenta? regístrate aquí
            no tienes cuenta? regístrate gratis
            no tienes una cuenta
            no tienes una cuenta? regístrate
            nombre de usuario
            nombre de usuario o correo electrónico
            nombre de usuario o email
            nueva contraseña
            nuevo usuario
            o accede con
            o inicia sesión con
            o regístrate con
            olvidaste la contraseña
            olvidaste tu contraseña
            olvidaste tu contraseña? consigue ayuda
            olvidé mi contraseña
            olvidó la contraseña
            olvidó su contraseña
            perdió su contraseña
            perdiste tu contraseña
            perfil
            por favor inicia sesión
            por favor, inicia sesión
            recordar
            recordar contraseña
            recordar mi contraseña
            recordar mi usuario
            recordar mis datos
            recordarme
            recuerdame
            recuérdame
            recupera tu contraseña
            recuperación de contraseña
            recuperar contraseña
            recuperar la contraseña
            recuperar mi contraseña
            registra tu cuenta
            registrarme
            registrarse
            registrarse con @
            registrarse gratis
            registrate
            regístrate
            regístrate ahora
            regístrate aquí
            regístrate con @
            regístrate gratis
            regístrate o inicia sesión
            regístrate para continuar
            regístrese
            regístrese aquí
            regístrese gratis
            registro
            registro de usuarios
            registro gratuito
            restablecer contraseña
            restablecer la contraseña
            restablecer mi contraseña
            salir
            se te enviará una contraseña por correo electrónico
            se te ha enviado una contraseña por correo electrónico
            sesión cerrada
            sesión iniciada como…
            si aún no tienes cuenta…
            si ya eres suscriptor,…
            si ya estás registrado,…
            si ya tienes una cuenta…
            soy suscriptor
            su contraseña
            su cuenta
            su sesión ha expirado…
            tengo cuenta
            tu contraseña
            tu cuenta
            tu nombre de usuario
            tu perfil
            tu sesión ha caducado…
            tu sesión ha expirado…
            usuario
            usuario contraseña
            usuario o correo electrónico
            usuario o email
            usuario registrado
            usuarios registrados
            verifica tu correo electrónico
            ya eres miembro
            ya eres suscriptor
            ya eres suscriptor? accede
            ya eres suscriptor? inicia sesión
            ya eres usuario
            ya es suscriptor
            ya estás registrado
            ya estás registrado? inicia sesión
            ya estoy registrado
            ya soy suscriptor
            ya tenés cuenta
            ya tenés cuenta? iniciá sesión
            ya tengo cuenta
            ya tengo una cuenta
            ya tiene cuenta
            ya tienes cuenta
            ya tienes cuenta? inicia sesión
            ya tienes una cuenta
            ya tienes una cuenta? inicia sesión
            zona de usuario
            zona privada
            ¡bienvenido! ingresa en tu cuenta
            ¿olvidaste tu contraseña? consigue ayuda
        """),
        "minutes": words("min mins minuto minuto(s) minutos"),
        "mood": phrases("""
            aburrido
            admiración
            alegre
            amor
            asco
            asombrado
            asombro
            asustado
            bravo
            buenísimo
            cansado
            confundido
            conmovido
            contento
            decepción
            decepcionado
            divertido
            emocionado
            enamorado
            encantado
            enfadado
            enfado
            enojado
            enojo
            excelente
            feliz
            furioso
            genial
            guay
            ilusionado
            impactado
            increíble
            indiferente
            indignación
            indignado
            inspirado
            inspirador
            jaja
            jajaja
            llorar
            me aburre
            me asombra
            me asusta
            me da risa
            me da tristeza
            me deja indiferente
            me divierte
            me enamora
            me encanta
            me enfada
            me enoja
            me entristece
            me entusiasma
            me gusta
            me importa
            me indigna
            me interesa
            me sorprende
            miedo
            molesto
            no me gusta
            odio
            orgulloso
            pensativo
            preocupado
            rabia
            risa
            satisfecho
            sorprendido
            sorpresa
            triste
            tristeza
            vaya
            wow
        """),
        "more": phrases("""
            [+]
            [...]
            a leer
            abrir
            acceder al artículo
            amplía esta información…
            amplía la información…
            aquí
            aquí te contamos más…
            artículo completo
            cargando
            cargando más
            cargando más noticias
            cargando siguiente noticia
            cargar más
            cargar más artículos
            cargar más contenido
            cargar más entradas
            cargar más notas
            cargar más noticias
            cargar más publicaciones
            cargar más resultados
            cerrar
            clic aquí
            clic aquí para leer más
            clic aquí para más información
            clic aquí para ver más
            click aquí
            click aquí para leer más
            click aquí para más información
            cómo funciona
            conoce más
            conocé más
            conoce más aquí
            conoce más detalles…
            conoce más sobre…
            conozca más
            consulta aquí
            consulta más
            consultar
            continúa leyendo…
            continuar
            continuar leyendo…
            continúe leyendo
            dale clic aquí
            descubre más
            descubre más aquí
            descubre más sobre…
            descubrir
            descubrir más
            desplegar
            detalle
            detalles
            en este enlace
            entérate de más
            entérate más
            entérate más aquí…
            entra aquí
            entrada completa
            explora más
            explorar
            explorar más
            haga clic aquí
            haga clic aquí para…
            haga click aquí
            haz clic aquí
            haz clic aquí para…
            haz clic para ver más
            haz click aquí
            historia completa
            info
            información completa
            infórmate más
            ir a la fuente
            ir a la noticia
            ir al artículo
            ir al contenido completo
            ir al original
            ir al sitio
            lea aquí
            lea el artículo completo
            lea el artículo completo aquí…
            lea la nota completa
            lea la nota completa aquí
            lea la noticia completa
            lea más
            lea más aquí
            lea más noticias…
            lea más sobre…
            lee aquí
            lee aquí la nota completa…
            lee el artículo completo
            lee el artículo completo aquí…
            lee el artículo completo en…
            lee el artículo original
            lee la entrada completa
            lee la historia completa
            lee la nota completa…
            leé la nota completa…
            lee la noticia completa…
            lee más
            leé más
            lee más aquí
            lee más noticias…
            lee más sobre…
            leé también más
            leer
            leer aquí
            leer artículo
            leer artículo completo
            leer completo
            leer el artículo
            leer el artículo completo
            leer el artículo original
            leer el original
            leer el resto
            leer el resto de esta entrada
            leer el texto completo
            leer entrada
            leer entrada completa
            leer la entrada completa
            leer la historia completa
            leer la nota
            leer la nota completa
            leer la noticia
            leer la noticia completa
            leer más
            leer más aquí
            leer más artículos
            leer más artículos de…
            leer más en…
            leer más noticias
            leer más noticias de…
            leer más sobre…
            leer menos
            leer nota
            leer nota completa
            leer noticia
            leer noticia completa
            leer todo
            leer todo el artículo
            leyendo
            más
            más aquí
            más contenido
            más detalles
            más info
            más info aquí
            más información
            más información aquí
            más información en…
            más información sobre…
            más noticias
            más noticias aquí
            más opciones
            más resultados
            más temas
            menos
            menos detalles
            menos información
            mirar
            mostrar
            mostrar detalle
            mostrar más
            mostrar más artículos
            mostrar más noticias
            mostrar menos
            mostrar todas
            mostrar todo
            mostrar todos
            nota completa
            noticia completa
            ocultar
            para leer más
            para más información
            para más información, haz clic aquí
            para saber más haz clic
            para seguir leyendo
            para ver más
            pincha aquí
            pincha aquí para…
            pulsa aquí
            pulse aquí
            quiero leer más
            quiero saber más
            sabe más
            saber más
            saber más sobre…
            seguí leyendo…
            seguir leyendo
            seguir leyendo "…
            seguir leyendo en…
            seguir leyendo “…
            siga leyendo
            sigue leyendo…
            siguiente artículo cargando
            texto completo
            toca aquí
            toda la actualidad
            toda la información
            todas
            todas las entradas
            todas las noticias
            todas las noticias de…
            todos los artículos
            todos los artículos de…
            todos los detalles
            todos los resultados
            todos los temas
            todos los videos
            todos los vídeos
            ver
            ver +info
            ver artículo
            ver artículo completo
            ver completo
            ver detalle
            ver el artículo completo
            ver el original
            ver enlace
            ver entrada
            ver ficha
            ver la nota completa
            ver la noticia completa
            ver lista completa
            ver listado
            ver más
            ver más artículos
            ver más artículos de…
            ver más contenidos
            ver más detalles
            ver más entradas
            ver más información
            ver más notas
            ver más noticias
            ver más noticias de…
            ver más publicaciones
            ver más resultados
            ver más sobre…
            ver más temas
            ver menos
            ver nota
            ver nota completa
            ver noticia
            ver noticia completa
            ver oferta
            ver original
            ver publicación original
            ver receta
            ver resumen
            ver sitio
            ver texto completo
            ver toda la información
            ver todas
            ver todas las entradas
            ver todas las entradas por…
            ver todas las notas
            ver todas las noticias
            ver todas las noticias de…
            ver todas sus notas
            ver todo
            ver todos
            ver todos los artículos
            ver todos los artículos por…
            ver todos los resultados
            ver todos los temas
            ver todos los videos
            ver web
            visitar
            visitar sitio
            visitar sitio web
            visitar web
        """),
        "navigation": phrases("""
            # º
            # °c
            a fondo
            academia
            accidentes
            aceptar
            actualidad
            además
            agenda
            agregar al carrito
            agricultura
            agro
            ahora
            ajedrez
            alimentación
            alimentos
            ambiente
            américa
            américa latina
            añadir al carrito
            análisis
            andalucía
            animales
            aplicaciones
            aragón
            archivo
            archivos
            argentina
            arquitectura
            arte
            arte y cultura
            artes
            artículos
            asia
            asturias
            atletismo
            atrás
            audio
            audios
            automóviles
            automovilismo
            autonomías
            autos
            aviso
            baloncesto
            balonmano
            barcelona
            básquet
            béisbol
            belleza
            bienestar
            blog
            blogs
            bolivia
            bolsa
            boxeo
            brasil
            breves
            buscador
            buscar
            buscar en el sitio
            buscar en este blog
            buscar en este sitio
            buscar en la web
            buscar noticias
            buscar por
            búsqueda
            búsqueda avanzada
            canarias
            cancelar
            cantabria
            caricaturas
            carrito
            carrito de compras
            cartas
            cartelera
            castilla y león
            cataluña
            categoría
            categorías
            celebridades
            centroamérica
            champions
            champions league
            chile
            china
            ciclismo
            ciencia
            ciencia & tecnología
            ciencia y salud
            ciencia y tecnología
            cine
            cine y series
            cine y tv
            ciudad
            ciudad de méxico
            ciudades
            clasificación
            clima
            cocina
            código postal
            colegios
            colombia
            columna
            columnas
            columnistas
            comercio
            comprar
            compras
            comunicados
            comunidad
            comunidades
            configurar
            consejos
            construcción
            consumo
            copa américa
            copa del mundo
            coronavirus
            corrupción
            cosas
            covid-19
            crímenes
            crítica
            críticas
            crónicas
            crucigrama
            crucigramas
            cuba
            cultura
            cultura y espectáculos
            cultura y ocio
            curiosidades
            cursos
            d.f
            datos
            debate
            deco
            decoración
            defensa
            deporte
            deportes
            deportes extremos
            derecho
            derechos humanos
            desarrollo
            destacadas
            destacado
            destacados
            dinero
            diseño
            diversión
            divisas
            documentales
            documentos
            dólar
            dólar hoy
            ecología
            economía
            economía y empresa
            economía y finanzas
            economía y negocios
            ecuador
            edición digital
            editorial
            editoriales
            educación
            ee.uu
            eeuu
            el clima
            el mundo
            el país
            el salvador
            el tiempo
            elecciones
            elecciones #
            electrónica
            emprendedores
            emprendimiento
            empresas
            en corto
            en directo
            en portada
            en vivo
            encuesta
            encuestas
            energía
            english
            ensayo
            entretenimiento
            entrevista
            entrevistas
            enviar
            escena
            escuchar
            espacio
            españa
            español
            especial
            especiales
            espectáculo
            espectáculos
            esquelas
            estados
            estados unidos
            estilo
            estilo de vida
            estilos
            etiquetas
            europa
            eventos
            exclusivo
            exposiciones
            extremadura
            familia
            famosos
            farándula
            fauna
            fe
            fiestas
            filosofía
            filtrar
            filtros
            finalizar compra
            finanzas
            finanzas personales
            fitness
            formación
            fórmula #
            fórmula 1
            foro
            foros
            foto
            fotografía
            fotos
            futbol
            fútbol
            fútbol femenino
            fútbol internacional
            gadgets
            galicia
            gastronomía
            género
            gente
            global
            gobierno
            golf
            gourmet
            granada
            guardar
            guatemala
            guerra en ucrania
            guía
            guías
            historias
            hockey
            hogar
            home
            horóscopo
            horóscopos
            hoy
            humor
            ideas
            idiomas
            igualdad
            imágenes
            impresa
            impuestos
            industria
            infantil
            infografía
            infografías
            informática
            inglés
            inicio
            inmigración
            inmobiliario
            inmuebles
            innovación
            internacional
            internacionales
            internet
            inversión
            inversiones
            investigación
            investigaciones
            judicial
            judiciales
            juegos
            juegos olímpicos
            justicia
            juventud
            la guía
            la liga
            laboral
            laliga
            lanzarote
            las provincias
            latinoamérica
            lectores
            lengua
            leyes
            librería
            libros
            lifestyle
            liga mx
            literatura
            local
            locales
            lotería
            loterías
            lucha libre
            madrid
            málaga
            mapa
            mapas
            marketing
            más deporte
            más deportes
            más secciones
            mascotas
            maternidad
            matrimonio
            medicina
            medio ambiente
            medioambiente
            medios
            melilla
            menu
            menú
            menú secundario
            mercado
            mercados
            metro
            méxico
            migración
            minería
            moda
            moto gp
            motociclismo
            motogp
            motor
            motores
            móvil
            móviles
            mujer
            mujeres
            multimedia
            mundial
            mundo
            murcia
            museos
            música
            nacion
            nación
            nacional
            nacionales
            natación
            naturaleza
            navarra
            navegación
            navidad
            nba
            negocios
            nfl
            nicaragua
            niños
            no
            notas
            noticias
            noticias locales
            novedades
            nutrición
            obituarios
            ocio
            ocio y cultura
            ofertas
            opinion
            opinión
            ordenar
            oriente medio
            otros
            otros deportes
            padres
            página principal
            páginas
            país
            país vasco
            países
            panamá
            papel
            paraguay
            pareja
            participación
            pasatiempos
            patrimonio
            pdf
            periodismo
            personajes
            perú
            pesca
            planes
            planeta
            plus
            podcast
            podcasts
            poder
            poesía
            policía
            policial
            policiales
            polideportivo
            politica
            política
            política y sociedad
            popular
            portada
            portugal
            preferencias
            premios
            premium
            primera división
            primera plana
            profesionales
            programa
            programación
            programas
            provincia
            provincias
            proyectos
            psicología
            publicaciones
            pueblos
            puerto rico
            quinielas
            radio
            realeza
            receta
            recetas
            rechazar
            recientes
            red
            redes
            redes sociales
            región
            regional
            regiones
            relaciones
            religión
            reportaje
            reportajes
            república dominicana
            reseñas
            restaurantes
            resultados
            revista
            revistas
            rugby
            salud
            salud y belleza
            salud y bienestar
            sección
            secciones
            segunda división
            seguridad
            seguros
            selección
            series
            series y tv
            sevilla
            sexo
            sexualidad
            si
            sí
            sindical
            sitio
            sociales
            sociedad
            sociedad y cultura
            solidaridad
            sorteos
            startups
            sucesos
            sudamérica
            suplementos
            tauromaquia
            teatro
            tech
            tecnología
            telenovelas
            televisión
            televisión y series
            tema
            temas
            temas del día
            tendencia
            tendencias
            tenis
            tiempo
            tiempo libre
            tiendas
            titulares
            toros
            trabajo
            trabajos
            tráfico
            tránsito
            transporte
            trending
            trenes
            tribuna
            tribunales
            trucos
            tu carrito está vacío
            turismo
            tutoriales
            tv
            tv y series
            ucrania
            última
            última hora
            último
            último momento
            unión europea
            universidad
            universidades
            urbanismo
            uruguay
            usuarios
            valencia
            venezuela
            viajes
            vida
            vida sana
            vida y estilo
            video
            vídeo
            videojuego
            videojuegos
            videos
            vídeos
            vinos
            viral
            virales
            vivienda
            vivir
            voces
            volver
            volver a la portada
            vuelta ciclista
            zaragoza
            zona
        """),
        "newsletter": phrases("""
            accede a la newsletter…
            acepto recibir comunicaciones…
            acepto recibir correos…
            acepto recibir el boletín…
            acepto recibir la newsletter…
            al enviar este formulario…
            al enviar tu correo electrónico…
            al hacer clic en "suscribirse"…
            al hacer clic en suscribirse…
            al hacer clic en “suscribirme…
            al hacer clic en “suscribirse…
            al ingresar tu correo electrónico…
            al introducir tu correo electrónico…
            al registrarse, acepta…
            al registrarte, aceptas…
            al suscribirse a nuestro boletín…
            al suscribirse acepta…
            al suscribirse, acepta…
            al suscribirte aceptas…
            al suscribirte, aceptas…
            alertas por correo
            alta en el boletín
            alta en la newsletter
            apúntate a la newsletter…
            apúntate a nuestra newsletter…
            boletín
            boletín de noticias
            boletín diario
            boletín electrónico
            boletín informativo
            boletín semanal
            boletines
            boletines de noticias
            boletines informativos
            cada mañana en tu correo…
            cancela tu suscripción en cualquier momento…
            casi listo! revisa tu correo…
            comentarios de la entrada (atom)
            comprueba tu bandeja de entrada…
            confirma tu suscripción…
            consulta tu bandeja de entrada…
            correo electronico
            correo electrónico
            correo electrónico no válido
            correo electrónico suscribirse
            correo-e
            date de alta en nuestra newsletter…
            date de alta en nuestro boletín…
            date de baja cuando quieras…
            deja tu email
            déjanos tu email…
            deseo recibir el boletín…
            deseo recibir información…
            dirección de correo
            dirección de correo electrónico
            dirección de e-mail
            dirección de email
            dirección email
            directamente en tu bandeja de entrada
            directamente en tu correo
            directo a tu bandeja de entrada
            directo a tu correo
            e-mail
            el boletín
            email
            email no válido
            en tu bandeja de entrada
            en tu correo
            entradas (atom)
            enviar comentarios (atom)
            escriba su correo electrónico
            escribe tu correo electrónico…
            escribe tu email
            estás suscrito
            gracias por registrarte…
            gracias por su suscripción…
            gracias por suscribirse…
            gracias por suscribirte…
            gracias por tu suscripción…
            he leído y acepto el aviso legal…
            he leído y acepto la política de privacidad…
            he leído y acepto las condiciones…
            he leído y acepto los términos…
            infórmate con nuestro boletín
            ingresa tu correo
            ingresa tu correo electrónico
            ingresa tu correo electrónico para…
            ingresa tu e-mail
            ingresa tu email
            ingresá tu email
            ingresá tu mail
            ingrese su correo electrónico
            ingrese su correo electrónico para…
            ingrese su email
            inscríbase a nuestro boletín…
            inscríbete a nuestra newsletter…
            inscríbete a nuestro boletín…
            inscríbete en nuestra newsletter…
            inscríbete en nuestro boletín…
            introduce tu correo electrónico
            introduce tu correo electrónico para…
            introduce tu dirección de correo electrónico…
            introduce tu e-mail
            introduce tu email
            introduce tu email para…
            introduzca su correo electrónico…
            introduzca su email
            las mejores newsletters
            las newsletters
            las noticias más importantes en tu correo…
            le hemos enviado un correo…
            lista de correo
            lo más importante en tu correo…
            manténgase al día
            manténgase informado
            mantente actualizado
            mantente al día
            mantente al día con nuestra newsletter…
            mantente al tanto
            mantente conectado
            mantente informado
            mantente informado con nuestro boletín…
            más boletines
            newsletter
            newsletter diaria
            newsletter gratuita
            newsletter semanal
            newsletter:…
            newsletters
            no enviamos spam…
            no hacemos spam…
            no se pierda ninguna noticia…
            no spam
            no te pierdas nada
            no te pierdas ninguna noticia…
            no te pierdas ninguna novedad…
            no te pierdas ninguna publicación…
            no te pierdas nuestras novedades…
            nombre y apellidos
            nuestra newsletter
            nuestras newsletters
            nuestro boletín
            nuestro newsletter
            nuestros boletines
            nuestros newsletters
            nunca compartiremos tu correo…
            nunca enviaremos spam…
            otras newsletters
            podrás darte de baja en cualquier momento…
            por favor, introduce un email válido
            por favor, introduce una dirección de correo válida…
            puede cancelar la suscripción en cualquier momento…
            puede darse de baja en cualquier momento…
            puedes cancelar tu suscripción en cualquier momento…
            puedes darte de baja cuando quieras…
            puedes darte de baja en cualquier momento…
            quieres recibir las últimas noticias…
            quieres recibir nuestra newsletter…
            quieres recibir nuestro boletín…
            quiero recibir el boletín…
            quiero recibir información…
            quiero recibir la newsletter…
            quiero recibir noticias…
            quiero suscribirme
            quiero suscribirme a la newsletter…
            reciba en su correo…
            reciba las últimas noticias…
            reciba nuestra newsletter…
            reciba nuestro boletín…
            recibe el boletín…
            recibe el newsletter…
            recibe en tu bandeja de entrada…
            recibe en tu correo…
            recibe en tu email…
            recibe gratis la newsletter…
            recibe la newsletter…
            recibe las noticias más importantes…
            recibe las últimas noticias…
            recibe las últimas novedades…
            recibe noticias como esta…
            recibe nuestra newsletter…
            recibe nuestras noticias…
            recibe nuestras novedades…
            recibe nuestro boletín…
            recibe nuestro newsletter…
            recibe nuestros boletines…
            recibe por correo electrónico…
            recibe por email…
            recibe toda la actualidad…
            recibe todas las novedades…
            recibí nuestro newsletter…
            recibir newsletter
            recibir noticias por email…
            recibir nuevas entradas por email
            registrarme a la newsletter
            regístrate a nuestro boletín…
            registrate a nuestro newsletter…
            regístrate en nuestra newsletter…
            regístrate en nuestro boletín
            regístrate para recibir…
            revisa nuestra política de privacidad newsletter
            revisa tu bandeja de entrada…
            revisa tu correo electrónico…
            revisa tu correo para confirmar…
            sé el primero en enterarte…
            seguir blog por email
            si te ha gustado este artículo, suscríbete…
            sigue el blog por correo electrónico
            sigue este blog por correo electrónico
            sin spam
            su correo electrónico
            su e-mail
            su email
            suscríbase
            suscríbase a los boletines…
            suscríbase a nuestra newsletter…
            suscríbase a nuestro boletín…
            suscríbase a nuestro newsletter…
            suscríbase ahora
            suscríbase al boletín…
            suscríbase aquí
            suscríbase gratis
            suscríbase para recibir…
            suscríbase por email
            suscribete
            suscríbete
            suscríbete a este blog
            suscríbete a este blog por correo electrónico…
            suscríbete a la newsletter…
            suscríbete a las newsletters…
            suscríbete a los boletines…
            suscríbete a mi blog…
            suscríbete a mi canal…
            suscríbete a mi newsletter…
            suscríbete a nuestra lista de correo…
            suscríbete a nuestra newsletter…
            suscríbete a nuestras newsletters…
            suscríbete a nuestro blog…
            suscríbete a nuestro boletín…
            suscríbete a nuestro canal
            suscríbete a nuestro canal de @…
            suscríbete a nuestro feed
            suscríbete a nuestro newsletter…
            suscríbete a nuestro podcast…
            suscríbete a nuestros boletines…
            suscríbete a nuestros newsletters…
            suscríbete ahora
            suscríbete al blog
            suscríbete al blog por correo electrónico
            suscríbete al blog vía correo electrónico
            suscríbete al boletín…
            suscríbete al canal de @…
            suscríbete al newsletter…
            suscríbete al rss
            suscríbete aquí
            suscríbete aquí a nuestra newsletter…
            suscríbete aquí a nuestro boletín…
            suscríbete gratis
            suscríbete gratis a la newsletter…
            suscríbete gratis a nuestro boletín…
            suscríbete para recibir…
            suscríbete por correo
            suscríbete por email
            suscríbete por rss
            suscribir
            suscribirme
            suscribirme a la newsletter
            suscribirse
            suscribirse a
            suscribirse a este blog
            suscribirse a la lista de correo
            suscribirse a la newsletter…
            suscribirse a nuestra newsletter…
            suscribirse a nuestro boletín…
            suscribirse a: comentarios de la entrada (atom)
            suscribirse a: entradas (atom)
            suscribirse a: enviar comentarios (atom)
            suscribirse al boletín
            suscribirse al newsletter
            suscribirse por correo electrónico
            suscribirse por email
            suscribirse vía email
            suscribite
            suscribite a los newsletters…
            suscribite a nuestro boletín…
            suscribite a nuestro newsletter…
            suscribite al newsletter…
            suscripción a boletines
            suscripción a la newsletter
            suscripción a newsletter
            suscripción al boletín
            suscripción al newsletter
            suscripción confirmada
            suscripción gratuita
            suscripción realizada con éxito
            te enviaremos un correo…
            te gusta lo que lees? suscríbete…
            te gustó este artículo? suscríbete…
            te ha gustado este artículo? suscríbete…
            te ha gustado? suscríbete…
            te has suscrito…
            te hemos enviado un correo…
            toda la información en tu correo…
            todas las noticias en tu correo…
            tu correo
            tu correo electrónico solo…
            tu dirección de correo electrónico solo…
            tu e-mail
            tu email
            tu suscripción ha sido…
            tus datos están seguros…
            únete a # seguidores más
            únete a # suscriptores…
            únete a más de # suscriptores…
            únete a nuestra comunidad
            únete a nuestra comunidad de @…
            únete a nuestra lista de correo…
            únete a nuestra newsletter…
            únete a nuestro boletín…
            únete a nuestro canal de @…
            únete a nuestro grupo de @…
            únete a otros # suscriptores…
            únete al canal de @…
            ver boletines
            ver todas las newsletters
            ver todos los boletines
            ya estás suscrito
            ¡gracias por suscribirte
        """),
        "pager": phrases("""
            # - # de #
            # resultado
            # resultados
            anterior
            anterior siguiente
            anterior:…
            anteriores
            archivo del blog
            archivo mensual
            archivos mensuales
            artículo anterior…
            artículo próximo
            artículo siguiente…
            artículos anteriores
            artículos más antiguos
            artículos siguientes
            avanzar página
            capítulo anterior
            capítulo siguiente
            continúa en la página siguiente
            continuar a la página siguiente
            edición anterior
            edición siguiente
            elegir categoría
            elegir mes
            elige la categoría
            entrada anterior…
            entrada antigua
            entrada más reciente
            entrada siguiente…
            entradas anteriores
            entradas antiguas
            entradas más antiguas
            entradas más recientes
            entradas nuevas
            entradas recientes anteriores
            entradas siguientes
            ir a la página #
            ir a la página siguiente
            ir a la siguiente página
            ir a página
            ir a página anterior
            ir a página siguiente
            leer siguiente noticia
            mensajes antiguos
            mensajes más recientes
            mostrando # - # de #
            mostrando # a # de #
            mostrando # de #
            navegación de artículos
            navegación de entradas
            navegación de la entrada
            navegación de publicaciones
            navegación entre artículos
            navegación por artículos
            navegador de artículos
            nota anterior
            nota siguiente
            noticia anterior
            noticia anterior noticia siguiente
            noticia siguiente
            noticias anteriores
            noticias siguientes
            número anterior
            número siguiente
            pag. #
            pág. #
            página #
            página # / #
            página # de #
            página #/#
            página anterior
            página inicial
            página principal anterior
            página siguiente
            paginación
            paginación de entradas
            páginas: #
            páginas: # #
            post anterior
            post siguiente
            posts anteriores
            posts siguientes
            primera página
            próxima
            próxima nota
            próxima noticia
            próxima página
            próximo
            próximo artículo…
            publicación anterior…
            publicación más antigua
            publicación más reciente
            publicación siguiente…
            publicaciones anteriores
            publicaciones más antiguas
            publicaciones más recientes
            publicaciones siguientes
            regresar a la lista
            regresar al listado
            resultados # - # de #
            seleccionar mes
            siguiente
            siguiente anterior
            siguiente artículo…
            siguiente entrada…
            siguiente nota
            siguiente noticia
            siguiente página
            siguiente post
            siguiente publicación
            siguiente:…
            siguientes
            tema anterior
            tema siguiente
            todas las entradas de…
            todas las notas de…
            todos los artículos de este autor…
            última entrada
            última página
            ver más artículos del autor
            ver todas las entradas de…
            ver todos los artículos de…
            ver todos los posts de…
            volver a la lista
            volver a la página anterior
            volver a la página principal
            volver a la sección
            volver a noticias
            volver a resultados
            volver al artículo
            volver al blog
            volver al índice
            volver al listado
            volver atrás
        """),
        "paywall": phrases("""
            # mes gratis
            # meses gratis
            # € el primer mes…
            accede a todas las noticias…
            accede a todo el contenido…
            accede a todos los contenidos…
            acceso exclusivo para suscriptores
            acceso ilimitado
            acceso ilimitado a todas las noticias…
            acceso ilimitado a todo el contenido…
            acceso ilimitado a todos los contenidos…
            alcanzaste el límite de notas…
            añadir usuario continuar leyendo aquí
            artículo exclusivo para suscriptores
            artículo para suscriptores
            artículo premium
            artículo solo para suscriptores
            beneficios para suscriptores
            cancelá cuando quieras
            cancela cuando quieras…
            cancela en cualquier momento
            comentar no está disponible para tu suscripción…
            compra este artículo
            compra una suscripción
            comprar suscripción
            conoce los planes
            conoce nuestros planes
            contenido de pago
            contenido exclusivo para registrados…
            contenido exclusivo para socios
            contenido exclusivo para suscriptores
            contenido exclusivo suscriptores
            contenido para suscriptores
            contenido premium
            contenido reservado para suscriptores
            contenido solo para suscriptores
            contenido sólo para suscriptores
            continúa leyendo con tu suscripción…
            continúa leyendo gratis…
            descubre nuestras suscripciones
            desde # € al mes
            desde # €/mes
            disfruta de acceso ilimitado…
            disfruta de todos los contenidos…
            el contenido al que intentas acceder es exclusivo para suscriptores…
            el contenido al que quiere acceder…
            elegí tu plan
            elige tu plan
            elige tu suscripción
            elige un plan
            esta es una nota exclusiva para suscriptores…
            esta es una noticia exclusiva para suscriptores…
            esta funcionalidad es exclusiva para suscriptores
            esta funcionalidad es sólo para registrados
            esta funcionalidad es sólo para suscriptores
            esta nota es exclusiva para suscriptores…
            esta noticia es exclusiva para suscriptores…
            esta noticia es para suscriptores…
            esta noticia es solo para suscriptores…
            este artículo es exclusivo para nuestros suscriptores…
            este artículo es exclusivo para suscriptores…
            este artículo es para suscriptores…
            este artículo es solo para suscriptores…
            este artículo es sólo para suscriptores…
            este contenido es de acceso exclusivo…
            este contenido es exclusivo para nuestros suscriptores…
            este contenido es exclusivo para socios…
            este contenido es exclusivo para suscriptores…
            este contenido es exclusivo para usuarios registrados…
            este contenido es para suscriptores…
            este contenido es solo para suscriptores…
            este contenido es sólo para suscriptores…
            este contenido está reservado…
            este contenido está restringido…
            este es un artículo exclusivo para suscriptores…
            este es un contenido exclusivo para suscriptores…
            este es un contenido para suscriptores…
            exclusivo para socios
            exclusivo para suscriptores
            exclusivo para suscriptores digitales
            exclusivo para usuarios registrados
            exclusivo suscriptor
            exclusivo suscriptores
            flecha
            flecha tu suscripción se está usando en otro dispositivo…
            ha alcanzado el límite de artículos…
            ha llegado al límite de artículos gratuitos…
            has alcanzado el límite de artículos gratuitos…
            has alcanzado el límite de noticias gratuitas…
            has alcanzado tu límite de artículos…
            has leído # artículos gratis…
            has leído # de # artículos…
            has llegado al límite de artículos…
            has superado el límite de artículos…
            hazte premium
            hazte socio para…
            hazte suscriptor para…
            inicia sesión para continuar leyendo
            inicia sesión para leer…
            iniciá sesión para seguir leyendo
            inicia sesión para seguir leyendo…
            inicia sesión y continúa leyendo
            inicie sesión para seguir leyendo…
            lectura sin límites
            lee este artículo gratis…
            lee gratis este artículo…
            lee sin límites…
            llegaste al límite de notas gratuitas…
            llegaste al límite de tus notas…
            mejora tu suscripción a premium…
            navega sin límites…
            o suscríbete para leer sin límites
            oferta de suscripción
            oferta por tiempo limitado
            opciones de suscripción
            para continuar leyendo este artículo…
            para continuar leyendo, inicia sesión…
            para continuar leyendo, suscríbete…
            para leer el artículo completo…
            para poder leer este contenido…
            para seguir leyendo este artículo…
            para seguir leyendo hazte premium…
            para seguir leyendo suscríbete…
            para seguir leyendo, inicia sesión…
            para seguir leyendo, regístrate…
            para seguir leyendo, suscríbete…
            para suscriptores
            para ver este artículo completo…
            planes de suscripción
            por # € al mes…
            por qué estás viendo esto
            por solo # € al mes…
            primer mes gratis
            prueba # mes gratis
            prueba gratis
            prueba gratuita
            pruébalo # días gratis
            pruébalo gratis
            puedes cancelar cuando quieras…
            puedes leer este contenido gratis…
            querés seguir leyendo…
            quiere seguir leyendo…
            quieres añadir otro usuario a tu suscripción
            quieres seguir leyendo…
            regala esta noticia
            regala este artículo
            regala una suscripción
            regalar artículo
            registrate gratis para seguir leyendo…
            regístrate gratis para seguir leyendo…
            regístrate gratis y sigue leyendo…
            regístrate para leer…
            registrate para seguir leyendo…
            regístrate para seguir leyendo…
            regístrate y continúa leyendo…
            regístrate y sigue leyendo…
            regístrese para seguir leyendo…
            si continúas leyendo en este dispositivo, no se podrá leer en el otro
            si quieres seguir leyendo este contenido…
            si ya eres suscriptor, inicia sesión…
            sigue leyendo con tu suscripción…
            sigue leyendo gratis…
            sigue leyendo hazte premium…
            sin permanencia
            solo para suscriptores
            sólo para suscriptores
            solo suscriptores
            sólo suscriptores
            suscríbase para continuar leyendo…
            suscríbase para leer…
            suscríbase para seguir leyendo…
            suscríbete ahora por…
            suscríbete desde #…
            suscríbete para continuar leyendo…
            suscríbete para leer…
            suscríbete para seguir leyendo…
            suscríbete para tener acceso…
            suscríbete por #…
            suscríbete por solo #…
            suscríbete y accede…
            suscríbete y disfruta…
            suscríbete y lee…
            suscríbete y sigue leyendo…
            suscribite para seguir leyendo…
            suscribite por $#…
            suscribite y seguí leyendo…
            suscripción anual
            suscripción mensual
            suscripción premium
            te quedan # artículos gratis…
            te quedan # artículos gratuitos…
            tu suscripción se está usando en otro dispositivo…
            un mes gratis
            ventajas de ser suscriptor
            ventajas de suscribirte
            ver oferta de suscripción
            ver ofertas
            ver opciones de suscripción
            ver planes
            ver planes de suscripción
            ya soy suscriptor, iniciar sesión
        """),
        "player": phrases("""
            #:# / #:#
            activar audio
            activar el sonido
            activar sonido
            activar subtítulos
            adelantar # segundos
            ajustes de subtítulos
            ampliar vídeo
            añadir a la lista de reproducción
            atrasar # segundos
            avanzar # segundos
            bajar volumen
            calidad automática
            calidad de video
            calidad del video
            calidad del vídeo
            cargado : #%
            cargado: #%
            cargando el reproductor…
            cargando el vídeo
            cargando reproductor
            cargando video
            cargando vídeo
            cerrar reproductor
            cerrar ventana modal
            cerrar video
            cerrar vídeo
            comienzo de la ventana de diálogo…
            compartir video
            compartir vídeo
            configuración de subtítulos
            copiar enlace del vídeo
            desactivar sonido
            desactivar subtítulos
            descargar audio
            descargar episodio
            descargar podcast
            descargar video
            descargar vídeo
            descripciones desactivadas, seleccionado
            duración #
            duración #:#
            duración del vídeo #:#
            duración: #:#
            el anuncio termina en #
            el siguiente vídeo comenzará en…
            el vídeo comenzará en #
            el video comenzará en # segundos
            emisión en directo
            en directo video
            en vivo ahora
            episodio anterior
            episodio siguiente
            error al cargar el vídeo…
            error al reproducir el vídeo…
            escucha ahora
            escucha aquí
            escucha el audio
            escuchá el audio
            escucha el episodio
            escucha el podcast
            escucha el podcast completo
            escúchalo aquí
            escuchar ahora
            escuchar audio
            escuchar el audio
            escuchar el podcast
            escuchar en vivo
            escuchar episodio
            escuchar más tarde
            escuchar podcast
            escuchar radio en vivo
            escuche el audio
            esta es una ventana modal…
            esta ventana modal puede cerrarse…
            esta ventana modal se puede cerrar…
            este vídeo es privado
            este video no está disponible…
            este vídeo no está disponible…
            este video no se puede reproducir…
            este vídeo no se puede reproducir…
            este video ya no está disponible…
            este vídeo ya no está disponible…
            fin de la ventana de diálogo
            fin del diálogo
            ha ocurrido un error al cargar el vídeo…
            haz clic para reproducir
            haz clic para ver el vídeo
            imagen dentro de imagen
            imagen en imagen
            inicio de la ventana de diálogo…
            lista de reproducción
            lo más visto vídeos
            más videos
            más vídeos
            mira aquí el video
            mira el video
            mira el vídeo
            mirá el video
            mira el video aquí
            mirá en vivo
            mire el video
            mire el vídeo
            modo cine
            modo teatro
            mostrar transcripción
            no se encontró ningún medio compatible…
            no se ha podido cargar el vídeo…
            no se pudo cargar el video…
            no se puede reproducir el video…
            no se puede reproducir el vídeo…
            ocultar transcripción
            omitir en #
            otros videos
            pantalla completa
            pausar
            pausar video
            pausar vídeo
            pista de audio
            progreso : #%
            progreso: #%
            próximo video
            próximo vídeo
            próximo video en #
            publicidad # de #
            puedes saltar el anuncio en #
            pulsa para reproducir
            quitar sonido
            repetir vídeo
            reproducción automática
            reproducción en curso
            reproduciendo
            reproduciendo ahora
            reproducir
            reproducir ahora
            reproducir audio
            reproducir de nuevo
            reproducir siguiente
            reproducir siguiente vídeo
            reproducir video
            reproducir vídeo
            reproductor de audio
            reproductor de video
            reproductor de vídeo
            retroceder # segundos
            salir de la pantalla completa
            salir de pantalla completa
            saltar en #
            saltar introducción
            se ha producido un error al reproducir…
            se produjo un error al cargar el video…
            señal en vivo
            siguiente episodio
            siguiente video
            siguiente vídeo
            siguiente vídeo en #
            siguiente video en # segundos
            silenciar
            silencio activado
            sin sonido
            sin subtítulos
            su video comenzará en #
            subir volumen
            subtítulos
            subtítulos activados
            subtítulos desactivados
            subtítulos desactivados, seleccionado
            subtítulos, seleccionado
            suscríbete al podcast
            suscribirse al podcast
            tiempo actual
            tiempo actual #
            tiempo actual #:#
            tiempo de reproducción #:#
            tiempo restante
            tiempo restante #:#
            todos los episodios
            transcripción automática
            transcripción del audio
            tu video comenzará en #
            últimos videos
            últimos vídeos
            vea el video
            vea el vídeo
            vea más videos
            vea también en video
            velocidad de reproducción
            velocidad normal
            ver ahora
            ver de nuevo
            ver el video
            ver el vídeo
            ver el video completo
            ver en directo
            ver en vivo
            ver más tarde
            ver más videos
            ver más vídeos
            ver transcripción
            ver transmisión en vivo
            ver video
            ver vídeo
            ver video completo
            ver vídeo completo
            vídeo #:#
            video anterior
            vídeo anterior
            video no disponible
            vídeo no disponible
            video no encontrado
            video relacionado
            vídeo relacionado
            video siguiente
            vídeo siguiente
            videos destacados
            vídeos destacados
            videos más vistos
            vídeos más vistos
            videos recomendados
            vídeos recomendados
            videos relacionados
            vídeos relacionados
            volumen #
            volumen #%
            volver a reproducir
            volver a ver
        """),
        "print": phrases("""
            agregar a favoritos
            añadir a favoritos
            añadir a la lista de lectura
            añadir a mi lista
            añadir a mis favoritos
            artículo en pdf
            comentar imprimir
            descargar artículo
            descargar artículo en pdf
            descargar como pdf
            descargar el artículo en pdf
            descargar en pdf
            descargar pdf
            eliminar de guardados
            enviar a amigo
            enviar a un amigo
            enviar a un amigo por email
            enviar a un amigo un enlace por correo electrónico
            enviar artículo
            enviar enlace por correo
            enviar esta noticia
            enviar esta noticia a un amigo
            enviar esta página a un amigo
            enviar este artículo
            enviar este artículo a un amigo
            enviar la noticia
            enviar noticia
            enviar página
            enviar por correo
            enviar por correo electrónico
            enviar por correo electrónico a un amigo
            enviar por e-mail
            enviar por email
            enviar por mail
            exportar a pdf
            guardada
            guardado
            guardar artículo
            guardar como pdf
            guardar en favoritos
            guardar en mi lista
            guardar en pdf
            guardar esta noticia
            guardar este artículo
            guardar nota
            guardar noticia
            guardar para después
            guardar para leer después
            guardar para leer más tarde
            herramientas del artículo
            imprima
            imprime
            imprime este artículo
            imprimir
            imprimir / pdf
            imprimir artículo
            imprimir contenido
            imprimir correo electrónico
            imprimir el artículo
            imprimir el post
            imprimir email
            imprimir en pdf
            imprimir entrada
            imprimir esta entrada
            imprimir esta nota
            imprimir esta noticia
            imprimir esta página
            imprimir esta receta
            imprimir este artículo
            imprimir la noticia
            imprimir nota
            imprimir noticia
            imprimir página
            imprimir pdf
            imprimir post
            imprimir receta
            imprimir texto
            imprimir y pdf
            leer después
            leer más tarde
            marcar como favorito
            notas guardadas
            quitar de favoritos
            recomendar a un amigo
            recomendar este artículo
            recomendar noticia
            recomienda esta noticia
            ver en pdf
            ver pdf
            ver versión imprimible
            versión impresa del artículo
            versión imprimible
            versión imprimible del artículo
            versión para impresora
            versión para imprimir
            versión pdf
        """),
        "rating": phrases("""
            # / # (# votos)
            # calificación
            # calificaciones
            # valoración
            # valoraciones
            # valoraciones, media: # sobre #
            # voto
            # votos
            (# votos, media: # sobre #)
            (# votos, promedio: # de #)
            (aún sin votos)
            (ningún voto todavía)
            a # personas les pareció útil…
            a # usuarios les resultó útil…
            califica
            calificá esta nota
            califica esta noticia
            califica este artículo
            califica este contenido
            calificación de los lectores
            calificación de los usuarios
            calificación media
            calificación promedio
            calificar
            califique este artículo
            cómo calificarías este artículo
            cómo valorarías este artículo
            cuál es tu reacción
            cuán útil fue este artículo
            cuéntanos cómo podemos mejorar…
            da tu voto
            dale tu voto
            danos tu valoración
            de # votos
            deja tu valoración
            deja tu voto
            déjanos mejorar este contenido
            dinos, ¿cómo podemos mejorar este contenido
            el artículo te ha resultado útil
            encontraste algún error…
            encontraste un error…
            encontraste útil este artículo
            encuesta del día
            esta información te fue útil
            esta página fue útil
            este artículo fue útil
            este artículo te ha resultado útil
            este contenido te ha resultado útil
            fue de ayuda
            fue útil esta información
            fue útil esta página
            fue útil este artículo
            gracias por su opinión
            gracias por su voto
            gracias por tu opinión
            gracias por tu valoración
            gracias por tu voto
            gracias por tus comentarios…
            gracias por valorar
            gracias por votar
            ha encontrado un error…
            has encontrado un error…
            hasta ahora no hay votos…
            hasta ahora, ¡no hay votos!. sé el primero en puntuar este contenido
            hay algún error en este artículo…
            haz clic en una estrella para puntuar
            haz clic en una estrella para puntuarlo
            lamentamos que este contenido no te haya sido útil
            le ha gustado este artículo
            le resultó útil este artículo
            lo más votado
            lo siento, debes estar registrado para votar
            me gusta no me gusta
            no fue útil
            no hay valoraciones
            no hay votos todavía
            nota media
            promedio de puntuación #
            promedio de puntuación # / #. recuento de votos: #
            promedio: #
            promedio: # (# votos)
            puntúa
            puntúa esta noticia
            puntúa este artículo
            puntuación de los usuarios
            puntuación media
            puntuación media: #
            puntuar este artículo
            qué opinas de este artículo
            qué reacción te provoca…
            qué sientes con esta noticia
            qué tan útil fue este artículo
            qué tan útil fue este contenido
            qué tan útil te ha parecido este artículo
            qué tan útil te ha parecido este contenido
            qué te ha parecido el artículo
            qué te ha parecido esta noticia
            qué te ha parecido este artículo
            qué te parece este artículo
            qué te pareció esta nota
            qué te pareció esta noticia
            qué te pareció este artículo
            recuento de votos: #
            reportar error
            reportar un error
            reportar un error en la nota
            resultados de la encuesta
            se el primero en votar
            sé el primero en votar
            sí # no #
            sin valoraciones
            sin valorar
            sin votos
            te fue útil
            te fue útil esta información
            te fue útil este artículo
            te gusta este artículo
            te gustó el artículo
            te gustó esta nota
            te gustó esta noticia
            te gustó este artículo
            te gustó la nota
            te ha gustado el artículo
            te ha gustado esta noticia
            te ha gustado esta receta
            te ha gustado este artículo
            te ha parecido interesante
            te ha parecido útil este artículo
            te ha resultado útil
            te ha resultado útil esta información
            te ha resultado útil este artículo
            te ha servido de ayuda
            te ha servido este artículo
            te pareció útil este artículo
            te resultó útil
            te resultó útil este artículo
            te sirvió esta información
            total de votos: #
            total votos: #
            tu calificación
            tu puntuación
            tu reacción
            tu valoración
            tu votación
            tu voto
            usted ya votó
            valora esta noticia
            valora esta receta
            valora este artículo
            valora este contenido
            valoración de los usuarios
            valoración media
            valoración media: #
            valoración: # (# votos)
            valorar este artículo
            valorar receta
            ver los resultados
            ver resultados
            vota en nuestra encuesta
            vota esta noticia
            vota este artículo
            votar ahora
            vote este artículo
            votos (#)
            votos totales: #
            votos: #
            ya has votado
            ¡haz clic en una estrella para puntuarlo
        """),
        "read": phrases("""
            de lectura
            de tiempo de lectura
            lectura
            leer
            para leer
            para leer este artículo
            para leerlo
        """),
        "reading_time": phrases("""
            duración de la lectura
            duración de lectura
            este artículo se lee en
            lectura
            lectura aproximada
            lectura de
            lectura de aproximadamente
            lectura en
            lectura estimada
            lee en
            leer en
            minutos de lectura
            se lee en
            se lee en solo
            tiempo aproximado de lectura
            tiempo de lectura
            tiempo de lectura aprox
            tiempo de lectura aproximado
            tiempo de lectura aproximado de
            tiempo de lectura en minutos
            tiempo de lectura estimado
            tiempo de lectura medio
            tiempo de lectura promedio
            tiempo de lectura: aprox
            tiempo estimado
            tiempo estimado de lectura
            tiempo estimado de lectura de
            tiempo estimado para leer
            tiempo lectura
            tiempo medio de lectura
            tiempo medio lectura
            tiempo para la lectura
            tiempo para leer
            tiempo promedio de lectura
            tiempo que tarda en leerse
        """),
        "related": phrases("""
            además lee
            además, te puede interesar
            ahora en portada
            ahora te puede interesar
            artículo relacionado
            artículos de interés
            artículos de la misma categoría
            artículos del mismo autor
            artículos destacados
            artículos más leídos
            artículos más populares
            artículos más recientes
            artículos más vistos
            artículos populares
            artículos que podrían interesarte
            artículos que te pueden gustar
            artículos que te pueden interesar
            artículos recientes
            artículos recomendados
            artículos relacionados
            artículos similares
            artículos sugeridos
            conoce también
            contenido destacado
            contenido que te puede interesar
            contenido recomendado
            contenido relacionado
            contenidos más vistos
            contenidos recomendados
            contenidos relacionados
            continúa leyendo más noticias
            de la misma categoría
            del mismo autor
            del mismo tema
            descubra más artículos…
            descubre más artículos…
            descubre también
            destacado de la semana
            destacado del día
            destacados de hoy
            editor's picks
            editor’s picks
            el tema del día
            elegidos para ti
            en la misma categoría
            en la misma sección
            en otras noticias
            en tendencia
            enlaces de interés
            enlaces relacionados
            entradas anteriores del blog
            entradas destacadas
            entradas más populares
            entradas populares
            entradas que pueden interesarte
            entradas recientes
            entradas relacionadas
            entradas similares
            es tendencia
            escogidos para ti
            esto también te interesa
            esto también te puede interesar
            esto te interesa
            esto te podría interesar
            esto te puede interesar
            estos artículos también te pueden interesar…
            estos artículos te pueden interesar
            historias recomendadas
            historias relacionadas
            información relacionada
            la selección de la redacción
            la selección del editor
            las + leídas
            las + vistas
            las más leídas
            las más leídas de hoy
            las más leídas de la semana
            las más leídas del día
            las más populares
            las más recientes
            las más vistas
            las noticias más leídas
            las noticias más vistas
            las últimas noticias
            le podría interesar
            le puede interesar…
            le recomendamos
            le recomendamos leer…
            le sugerimos leer…
            lea además
            lea ahora
            lea mañana
            lea tambien
            lea también
            lea también otras noticias…
            lectores también leyeron
            lecturas recomendadas
            lecturas relacionadas
            lee además
            leé además
            lee ahora
            lee también
            leé también
            leer además
            leer también
            leyeron también
            links relacionados
            lo + leído
            lo + visto
            lo más compartido
            lo más destacado
            lo más leído
            lo más leído ahora
            lo más leído de…
            lo más leído en…
            lo más nuevo
            lo más popular
            lo más reciente
            lo más visto
            lo más visto de…
            lo más visto en…
            lo más visto hoy
            lo mejor de la semana
            lo mejor del día
            lo último
            los + leídos
            los lectores también leen
            los lectores también leyeron
            los más compartidos
            los más leídos
            los más leídos de la semana
            los más populares
            los más recientes
            los más vistos
            más artículos
            más artículos de la sección
            más artículos para ti
            más artículos relacionados
            más artículos sobre…
            más comentado
            más compartidas
            más contenido de esta sección
            más de esta sección
            más de este autor
            más de este tema
            más del autor
            más del mismo autor
            más en esta categoría
            más en esta sección
            más historias
            más historias para ti…
            más información relacionada
            más leídas
            más leídas de la semana
            más leídas hoy
            más leído
            más leídos
            más notas
            más notas relacionadas
            más noticias de esta sección
            más noticias en portada
            más noticias que te pueden interesar
            más noticias relacionadas
            más noticias sobre…
            más para ti
            más populares
            más reciente
            más recientes
            más sobre el tema
            más sobre esta noticia
            más sobre este tema
            más temas relacionados
            más vistas
            más visto
            más vistos
            mira además
            mira también
            mirá también
            mire también
            no dejes de leer
            no dejes de ver
            no se pierda
            no te lo pierdas
            no te lo puedes perder
            no te pierdas
            no te pierdas también…
            nos siguen leyendo…
            nota relacionada
            notas de interés
            notas de la misma sección
            notas destacadas
            notas más leídas
            notas más vistas
            notas recientes
            notas recomendadas
            notas relacionadas
            noticia relacionada
            noticias de hoy
            noticias de interés
            noticias del día
            noticias destacadas
            noticias en tendencia
            noticias más leídas
            noticias más recientes
            noticias más vistas
            noticias populares
            noticias que te pueden interesar
            noticias recientes
            noticias recomendadas
            noticias relacionadas
            noticias similares
            noticias sugeridas
            otras entradas
            otras historias
            otras notas
            otras notas de interés
            otras notas que te pueden interesar
            otras noticias
            otras noticias de interés
            otras noticias que te pueden interesar
            otras noticias relacionadas
            otras personas también leyeron…
            otros artículos
            otros artículos de esta sección
            otros artículos de interés
            otros artículos del autor
            otros artículos interesantes
            otros artículos que te pueden interesar
            otros artículos relacionados
            otros lectores también leyeron…
            otros temas de interés
            otros usuarios han visto
            otros usuarios también leyeron…
            personas que leyeron esto…
            podría gustarte
            podría interesarle
            podría interesarte
            podría interesarte también
            podría también interesarte
            podrían interesarte
            popular ahora
            posts populares
            posts recientes
            posts relacionados
            posts similares
            publicaciones destacadas
            publicaciones populares
            publicaciones recientes
            publicaciones relacionadas
            publicaciones similares
            puede interesarle
            puede interesarte
            puede que le interese
            puede que también te guste…
            puede que también te interese…
            puede que te guste
            puede que te interese
            puede ver también
            pueden interesarte
            puedes leer también
            puedes ver también
            quizá le interese
            quizá también te interese…
            quizá te interese
            quizás también te interese…
            quizás te interese
            quizás te interese leer…
            quizás te pueda interesar
            recién publicado
            recomendación del editor
            recomendaciones del editor
            recomendaciones para ti
            recomendada
            recomendadas
            recomendado
            recomendado para ti
            recomendado para usted
            recomendado por
            recomendado por la redacción
            recomendado por outbrain
            recomendados
            recomendados del editor
            recomendados para ti
            relacionada
            relacionadas
            relacionado
            relacionado con esta noticia
            relacionados
            seguir leyendo más noticias
            seguramente te interese…
            seguro te interesa…
            selección de la redacción
            selección del editor
            sigue leyendo otras noticias…
            sugerencias para ti
            sugeridas
            sugerido para ti
            sugeridos
            tal vez te guste
            tal vez te interese
            talvez te interese
            también le podría interesar…
            también le puede interesar
            también lea
            también lee
            también podría interesarte…
            también puede interesarle
            también puede interesarte
            también puede leer
            también puedes leer…
            también te gustará
            también te interesa
            también te interesará
            también te podría gustar
            también te podría interesar…
            también te podrían interesar…
            también te puede gustar
            también te puede interesar…
            también te pueden interesar
            también ver
            te interesa
            te interesará
            te invitamos a leer…
            te podría gustar
            te podría interesar…
            te podrían interesar
            te puede gustar
            te puede haber interesado…
            te puede interesar…
            te pueden interesar
            te recomendamos
            te recomendamos estos artículos…
            te recomendamos leer…
            te recomendamos ver
            te sugerimos
            te sugerimos leer…
            tema relacionado
            temas de hoy
            temas de interés
            temas del artículo
            temas destacados
            temas populares
            temas que te pueden interesar
            temas recientes
            temas relacionados
            temas similares
            tendencias ahora
            tendencias de hoy
            tendencias del momento
            titulares de hoy
            titulares del día
            top # noticias
            top noticias
            trending topics
            últimas entradas
            últimas entradas de…
            últimas notas
            ultimas noticias
            últimas noticias
            últimas novedades
            últimas publicaciones
            últimos artículos
            últimos artículos de…
            últimos artículos publicados
            últimos contenidos
            últimos posts
            usted puede estar interesado en…
            usuarios también leyeron…
            vea además
            vea tambien
            vea también
            ver además
            ver artículos relacionados
            ver más artículos relacionados
            ver más artículos similares
            ver más noticias relacionadas
            ver noticias relacionadas
            ver también
        """),
        "related_label": phrases("""
            además
            además lee
            además puedes leer
            además te puede interesar
            además ver
            además, lee
            artículo recomendado
            artículo relacionado
            artículos relacionados
            conoce más
            conoce también
            consulta aquí
            consulta también
            contenido relacionado
            descubre también
            enlace relacionado
            entérate más
            información relacionada
            le podría interesar
            le puede interesar
            le puede interesar leer
            le recomendamos
            le recomendamos leer
            le sugerimos leer
            lea
            lea acá
            lea además
            lea ahora
            lea aquí
            lea aquí también
            lea aún más
            lea después
            lea en
            lea mas
            lea más
            lea más aquí
            lea más en
            lea tambien
            lea también
            lea también en
            lea también la nota
            lea también,
            léase también
            lectura recomendada
            lecturas recomendadas
            lee
            leé
            lee además
            leé además
            lee ahora
            lee aquí
            lee esto
            lee la nota
            lee más
            leé más
            lee más aquí
            lee más en
            lee tambien
            lee también
            leé también
            lee también la
            lee también,
            lee tb
            leer
            leer además
            leer más
            leer nota
            leer tambien
            leer también
            más aquí
            más detalles
            más en
            más info
            más información
            más información en
            más noticias
            más sobre el tema
            más sobre este tema
            mira
            mirá
            mira además
            mirá además
            mira aquí
            mira también
            mirá también
            mire además
            mire también
            no deje de leer
            no deje de ver
            no dejes de leer
            no dejes de ver
            no se pierda
            no te lo pierdas
            no te pierdas
            nota recomendada
            nota relacionada
            notas relacionadas
            noticia relacionada
            noticias relacionadas
            para leer
            para leer más
            para más información
            para saber más
            para ver
            podría interesarle
            podría interesarte
            podrías leer
            puede interesarle
            puede interesarte
            puede leer
            puede leer además
            puede leer también
            puede ver
            puedes leer
            puedes leer más
            puedes leer también
            puedes ver también
            quizá te interese
            quizá te puede interesar
            quizás te interese
            quizás te interese leer
            recomendado
            recomendado para ti
            recomendamos
            recomendamos leer
            relacionada
            relacionadas
            relacionado
            relacionados
            revisa aquí
            revisa también
            sepa más
            sepa también
            siga leyendo
            sigue leyendo
            sigue leyendo aquí
            también
            también le puede interesar
            también lea
            también lee
            también leé
            también mira
            también podría interesarte
            también puede interesarle
            también puede interesarte
            también puede leer
            también puede leer aquí
            también puedes leer
            también puedes ver
            también te interesa
            también te podría interesar
            también te puede interesar
            también vea
            también ver
            te interesa
            te invitamos a leer
            te podría interesar
            te podría interesar leer
            te puede gustar
            te puede interesar
            te puede interesar leer
            te puede interesar también
            te puede interesar ver
            te pueden interesar
            te recomendamos
            te recomendamos leer
            te recomendamos ver
            te sugerimos
            te sugerimos leer
            tema relacionado
            temas relacionados
            vea
            vea además
            vea aquí
            vea más
            vea tambien
            vea también
            ver además
            ver aquí
            ver más
            ver nota
            ver tambien
            ver también
            video relacionado
            vídeo relacionado
            visita también
            visite también
        """),
        "share": phrases("""
            @ @
            @ compartir
            @ noticias
            a través de @
            agréganos como fuente preferida…
            agregar como fuente preferida en @
            añadir como fuente preferida en @
            botones para compartir
            canal de @
            clic para compartir
            clic para compartir en @…
            clic para enviar por correo electrónico a un amigo…
            click para compartir en @…
            click para enviar por email…
            click to share…
            comparte
            comparte #
            comparte @
            comparte aquí
            comparte con @
            comparte con tus amigos
            comparte con tus contactos
            comparte el artículo
            comparte el artículo en @…
            comparte el contenido
            comparte el enlace
            comparte el post
            comparte en
            comparte en @…
            comparte en redes sociales
            comparte en tus redes
            comparte en tus redes sociales
            comparte en: @…
            comparte esta entrada
            comparte esta entrada con tus amigos
            comparte esta entrada en @
            comparte esta historia
            comparte esta historia, elige tu plataforma
            comparte esta información
            comparte esta nota
            comparte esta nota en @
            comparte esta nota en tus redes…
            comparte esta noticia
            comparte esta noticia en @
            comparte esta noticia en tus redes…
            comparte esta página
            comparte esta página en @
            comparte esta publicación
            comparte esta receta
            comparte este
            comparte este artículo
            comparte este artículo con…
            comparte este artículo en @…
            comparte este artículo en tus redes…
            comparte este contenido…
            comparte este enlace
            comparte este post
            comparte este post con tus amigos
            comparte este post en @…
            comparte este texto
            comparte este video
            comparte este vídeo
            comparte esto
            comparte esto con tus amigos
            comparte esto: @…
            comparte la entrada
            comparte la información
            comparte la nota
            comparte la noticia
            comparte la publicación
            comparte las noticias
            comparte mediante
            comparte nuestro contenido…
            comparte por @
            comparte por correo
            comparte por email
            comparte si te gusta
            comparte si te ha gustado
            comparte tu opinión en @…
            comparte tuitea
            comparte twittea
            comparte vía
            comparte vía @
            comparte y síguenos…
            compartela
            compártela
            compártela con tus amigos…
            compártela en tus redes…
            compartelo
            compártelo
            compártelo con quien quieras…
            compártelo con tus amigos
            compártelo con tus contactos…
            compártelo en @…
            compártelo en redes
            compártelo en tus redes
            compártelo en tus redes sociales
            compártenos
            compartí
            compartí en @
            compartí esta nota
            compartí este artículo
            compartí la nota
            compartí tu opinión en @…
            compartida
            compartido
            compartido en @
            compartilo
            compartir
            compartir (#)
            compartir a @
            compartir a través de @
            compartir ahora
            compartir al @
            compartir artículo
            compartir artículo en @
            compartir artículo por…
            compartir artículo vía…
            compartir compartir
            compartir compartir compartir
            compartir compartir en @…
            compartir con
            compartir con @
            compartir con amigos
            compartir con tus amigos
            compartir contenido
            compartir copiar enlace
            compartir copiar link
            compartir correo
            compartir correo electrónico
            compartir el artículo
            compartir el enlace
            compartir el link
            compartir email
            compartir en
            compartir en @…
            compartir en el @
            compartir en las redes sociales
            compartir en meneame
            compartir en menéame
            compartir en mis redes…
            compartir en redes
            compartir en redes sociales
            compartir en sms
            compartir en tus redes
            compartir en tus redes sociales
            compartir en: @…
            compartir enlace
            compartir entrada
            compartir esta
            compartir esta entrada
            compartir esta historia
            compartir esta historia, ¡escoge tu plataforma
            compartir esta información
            compartir esta nota
            compartir esta noticia
            compartir esta página
            compartir esta publicación
            compartir esta receta
            compartir este
            compartir este artículo
            compartir este artículo en @…
            compartir este contenido
            compartir este enlace
            compartir este episodio
            compartir este mensaje
            compartir este post
            compartir este texto
            compartir este video
            compartir este vídeo
            compartir esto
            compartir guardar
            compartir historia
            compartir imprimir
            compartir la entrada
            compartir la nota
            compartir la noticia
            compartir link
            compartir mediante
            compartir mediante @…
            compartir mediante correo electrónico
            compartir nota
            compartir noticia
            compartir noticia en @…
            compartir por
            compartir por @…
            compartir por correo
            compartir por correo electrónico…
            compartir por email
            compartir por mail
            compartir por sms
            compartir post
            compartir publicación
            compartir tuitear
            compartir tuitear compartir
            compartir tweet
            compartir twitear
            compartir twittear
            compartir twittear compartir
            compartir twittear enviar
            compartir url
            compartir via
            compartir vía
            compartir via @
            compartir vía @…
            compartir vía correo electrónico
            compartir vía e-mail
            compartir vía email
            compartir y comentar
            compartir y guardar
            compartir: @…
            conecta con nosotros
            conectate con nosotros
            conéctate con nosotros
            conéctate con nosotros en @…
            conversa con nosotros en @…
            copia el enlace
            copia el link
            copia la url
            copiado
            copiado al portapapeles
            copiar al portapapeles
            copiar el enlace
            copiar enlace
            copiar enlace al portapapeles
            copiar enlace enlace copiado
            copiar la url
            copiar link
            copiar url
            copiar vínculo
            correo electrónico compartir
            dale like a nuestra página…
            dale me gusta a nuestra página…
            dale me gusta en @…
            difunde
            difunde esta noticia
            difunde la palabra
            difúndelo
            en @
            en nuestras redes sociales
            encuéntrame en @…
            encuéntranos en
            encuéntranos en @…
            encuéntranos en redes sociales
            enlace copiado
            enlace copiado al portapapeles
            enlace corto
            enlace permanente
            enlace permanente a este artículo…
            envía por correo
            enviar a @
            enviar en @
            enviar enlace
            enviar por @
            enviar un enlace a un amigo…
            enviar vía @
            este artículo te ha gustado? compártelo…
            fan page
            guardar en @
            haz clic aquí para seguirnos en @…
            haz clic en compartir…
            haz clic en seguir…
            haz clic para compartir…
            haz clic para copiar…
            haz clic para enviar por correo electrónico a un amigo…
            haz clic para enviar un enlace…
            haz clic para imprimir…
            haz click para compartir…
            hazte fan en @
            invita a tus amigos…
            ir a @
            la página de @
            link copiado
            link copiado al portapapeles
            más opciones para compartir
            me gusta
            me gusta compartir
            me gusta en @
            meneame
            menéame
            mira más en nuestras redes…
            no olvides compartir
            no olvides compartir este artículo…
            no olvides compartirlo…
            no olvides seguirnos en @…
            no olvides seguirnos en nuestras redes…
            nuestra página de @
            nuestras redes
            nuestras redes sociales
            nuestro @
            nuestro canal de @
            opciones de compartir
            opciones para compartir
            pinéalo
            pinear
            pinnear
            por @
            por correo
            por correo electrónico
            por email
            publicar en @
            recomendar en @
            recomienda este artículo
            recomiéndalo
            retuitear
            retwittear
            seguime en @
            seguinos
            seguinos en
            seguinos en @…
            seguinos en nuestras redes…
            seguinos en redes
            seguir
            seguir a @
            seguir al autor
            seguir autor
            seguir en @…
            seguir este tema
            seguir leyendo en @
            seguir tema
            seguirme en @
            seguirnos en @
            si te gustó este artículo compártelo…
            si te gustó este artículo, compártelo…
            si te gustó, comparte…
            si te ha gustado este artículo, compártelo…
            si te ha gustado, compártelo…
            si te ha parecido interesante, compártelo…
            siga a @
            siga leyendo en @…
            siga nuestro @…
            síganos
            síganos a través de @…
            síganos en
            síganos en @…
            síganos en nuestras redes…
            síganos en nuestro canal de @…
            síganos en redes sociales
            sigue a @
            sigue a @ en @…
            sigue al autor en @…
            sigue el canal de @…
            sigue este tema
            sigue leyendo en @…
            sigue nuestra cuenta de @…
            sigue nuestras redes
            sigue nuestras redes sociales…
            sigue nuestro canal de @…
            sigue nuestro canal en @…
            sigue toda la actualidad en @…
            sigue todas las noticias en @…
            sígueme
            sígueme en
            sígueme en @…
            sígueme en las redes
            sígueme en redes sociales
            siguenos
            síguenos
            síguenos a través de @…
            síguenos ahora en @
            síguenos aquí
            síguenos así en @…
            síguenos en
            siguenos en @…
            síguenos en @…
            síguenos en las redes
            síguenos en las redes sociales…
            síguenos en nuestra página de @…
            síguenos en nuestras redes…
            síguenos en nuestro @…
            síguenos en nuestro canal de @…
            síguenos en redes
            siguenos en redes sociales
            síguenos en redes sociales…
            síguenos en tus redes favoritas
            síguenos en: @…
            síguenos por @
            síguenos también en @…
            síguenos vía @…
            suscríbete a nuestro @…
            suscríbete a nuestro canal de @
            suscríbete en @
            te gusta este artículo? compártelo
            te gusta? compártelo
            te gustó este artículo? compártelo…
            te gustó la nota? compartila
            te gustó? compártelo
            te gustó? ¡compártelo
            te ha gustado este artículo? compártelo…
            te ha gustado este artículo? ¡compártelo…
            te ha gustado? compártelo
            te ha gustado? ¡compártelo
            texto para compartir
            tuit
            tuitea
            tuitea esto
            tuitear
            tuitear #
            tuitear compartir
            tuitear compartir compartir
            tuitear este artículo
            tweet
            tweet compartir
            tweetear
            twitea
            twitear
            twittea
            twittea esto
            twittealo
            twittear
            twittear #
            twittear compartir
            únete a @
            únete a nuestra página de @…
            únete a nuestras redes…
            únete al canal
            únete al canal de @
            únete al grupo de @…
            únete en @…
            unirse a @
            url copiada
            url copiada al portapapeles
            url corta
            via @
            vía @
            visita nuestra página de @…
            visita nuestro @…
            visita nuestro canal de @…
            visítanos en @…
            visítenos en @…
            ¿te gustó? compártelo
            ¿te ha gustado? ¡compártelo
        """),
        "skip": phrases("""
            abrir barra lateral
            abrir buscador
            abrir búsqueda
            abrir el menú
            abrir formulario de búsqueda
            abrir menú
            abrir menú de navegación
            abrir menú principal
            abrir navegación
            abrir/cerrar menú
            alternar búsqueda
            alternar el menú
            alternar la búsqueda del sitio web
            alternar la navegación
            alternar menu
            alternar menú
            alternar navegación
            bajar al contenido
            barra lateral principal
            buscar en cerrar menú
            cambiar a navegación
            cambiar navegación
            cerrar barra lateral
            cerrar buscador
            cerrar búsqueda
            cerrar el menú
            cerrar menú
            cerrar navegación
            conmutar navegación
            contenido principal
            desplazarse al inicio
            desplazarse hacia arriba
            desplázate hacia abajo
            desplegar menú
            desplegar navegación
            expandir menú
            fin de podcast
            final de más leídos
            final de quizás también te interese
            final de recomendamos
            inicio de página
            ir a contenido
            ir a contenido principal
            ir a la búsqueda
            ir a la cabecera
            ir a la navegación
            ir a la navegación principal
            ir a la página de inicio
            ir a la página principal
            ir a la parte superior
            ir a la receta
            ir a menú de navegación
            ir a navegación
            ir al buscador
            ir al contenido
            ir al contenido de la página
            ir al contenido principal
            ir al inicio
            ir al inicio de la página
            ir al menú
            ir al menú de navegación
            ir al menú principal
            ir al pie
            ir al pie de página
            ir arriba
            ir directamente al contenido
            ir directamente al menú
            ir hacia arriba
            menú de navegación
            menú desplegable
            menú hamburguesa
            menú móvil
            menú principal
            menú superior
            mostrar buscador
            mostrar menú
            mostrar navegación
            mostrar u ocultar búsqueda
            mostrar u ocultar menú
            mostrar/ocultar menú
            mostrar/ocultar navegación
            navegación principal
            ocultar menú
            ocultar navegación
            pasar a la navegación
            pasar al contenido
            pasar al contenido principal
            principio de página
            regresar al inicio
            regresar arriba
            retroceder al inicio de la página
            saltar a contenido
            saltar a contenido principal
            saltar a la barra lateral principal
            saltar a la búsqueda
            saltar a la navegación
            saltar a la navegación principal
            saltar a la receta
            saltar a navegación
            saltar al buscador
            saltar al contenido
            saltar al contenido (pulsa retorno)
            saltar al contenido principal
            saltar al final
            saltar al inicio
            saltar al menú
            saltar al menú principal
            saltar al pie de página
            saltar contenido
            saltar hasta el contenido
            saltar más leídos…
            saltar menú
            saltar navegación
            saltar podcast y continuar leyendo…
            saltar quizás también te interese…
            saltar recomendamos y continuar leyendo…
            saltear al contenido
            saltearse y continuar leyendo
            scroll al inicio
            skip to content
            subir al inicio
            subir arriba
            toggle navegación
            toggle navigation
            ver menú
            volver a arriba
            volver a la parte superior
            volver al comienzo
            volver al comienzo de la página
            volver al contenido
            volver al inicio
            volver al inicio de la página
            volver al menú
            volver al principio
            volver al principio de la página
            volver arriba
            volver hacia arriba
            ↑ volver arriba
        """),
        "tags": phrases("""
            archivado bajo
            archivado como
            archivado en
            artículo archivado en
            artículo etiquetado como
            catalogado como
            catalogado en
            categoría
            categoría(s)
            categorias
            categorías
            categorizado como
            categorizado en
            clasificado bajo
            clasificado como
            clasificado en
            en categoría
            en la categoría
            en las categorías
            en temas
            etiqueta
            etiquetada como
            etiquetado
            etiquetado bajo
            etiquetado como
            etiquetado con
            etiquetado en
            etiquetas
            etiquetas de la nota
            etiquetas de la noticia
            etiquetas del artículo
            etiquetas relacionadas
            guardado bajo
            guardado en
            lee más sobre
            más información sobre
            más temas
            palabra clave
            palabras clave
            palabras claves
            posteado en
            publicada en
            publicada en la categoría
            publicado bajo
            publicado en categoría
            publicado en la categoría
            publicado en la sección
            sección
            tag
            tagged
            tags
            tema
            temas
            temas de esta nota
            temas de la nota
            temas de la noticia
            temas del artículo
            temas en esta nota
            temas que aparecen en esta nota
            temas relacionados
            temas tratados
            temática
            temáticas
            tópico
            tópicos
            ver más noticias sobre
            ver más sobre
            ver más temas
            ver temas relacionados
        """),
        "update_label": phrases("""
            act
            actualización
            actualizada
            actualizada a las
            actualizada el
            actualizado
            actualizado a
            actualizado a las
            actualizado al
            actualizado al día
            actualizado el
            actualizado en
            actualizado por última vez
            actualizado por última vez el
            artículo actualizado
            artículo actualizado el
            corregido el
            editado el
            esta página se editó por última vez el
            este artículo fue actualizado el
            fecha de actualización
            fecha de actualización más reciente
            fecha de la última actualización
            fecha de modificación
            fecha de revisión
            fecha de última actualización
            fecha última actualización
            modificada el
            modificado
            modificado el
            modificado por última vez el
            nota actualizada el
            noticia actualizada
            noticia actualizada el
            página actualizada el
            página actualizada por última vez el
            revisado el
            se actualizó el
            última act
            ultima actualizacion
            ultima actualización
            última actualizacion
            última actualización
            última actualización a las
            última actualización de la página
            última actualización el
            última edición
            última edición el
            última fecha de actualización
            última fecha de modificación
            ultima modificación
            última modificación
            última modificación el
            última modificación en
            última modificación realizada el
            última revisión
            última revisión el
            última vez actualizado
            última vez actualizado el
            última vez modificado
        """),
    },
)
