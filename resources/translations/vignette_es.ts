<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AboutAccountSheet</name>
    <message>
        <source>About {name}</source>
        <translation>Acerca de {name}</translation>
    </message>
    <message>
        <source>What readers of this account know already can point at a patient. It stays on this computer.</source>
        <translation>Lo que los lectores de esta cuenta ya saben puede señalar a un paciente. No sale de este equipo.</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Who speaks here</source>
        <translation>Quién habla aquí</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Hospital or practice</source>
        <translation>Hospital o consultorio</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Guardar esto</translation>
    </message>
    <message>
        <source>Leave a field empty to use what Settings says.</source>
        <translation>Deje un campo vacío para usar lo que dice Ajustes.</translation>
    </message>
    <message>
        <source>Who can reply to a new draft</source>
        <translation>Quién puede responder a un borrador nuevo</translation>
    </message>
    <message>
        <source>You can still choose for each draft.</source>
        <translation>Aún puede elegirlo en cada borrador.</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>Ask X again</source>
        <translation>Preguntar de nuevo a X</translation>
    </message>
    <message>
        <source>Fetches its name, handle and picture. X bills {sum} for it, once a day.</source>
        <translation>Trae su nombre, su nombre de usuario y su imagen. X cobra {sum} por ello, una vez al día.</translation>
    </message>
    <message>
        <source>Asking X…</source>
        <translation>Preguntando a X…</translation>
    </message>
    <message>
        <source>This is how X shows it now.</source>
        <translation>Así la muestra X ahora.</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>One post left until {time}.</source>
        <translation>Queda un post hasta las {time}.</translation>
    </message>
    <message>
        <source>{count} posts left until {time}.</source>
        <translation>Quedan {count} posts hasta las {time}.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Agregar una cuenta…</translation>
    </message>
    <message>
        <source>About this account…</source>
        <translation>Acerca de esta cuenta…</translation>
    </message>
    <message>
        <source>Remove this account…</source>
        <translation>Quitar esta cuenta…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Ninguna cuenta</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>Cuenta: {name}</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Cuenta de práctica</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
</context>
<context>
    <name>AccountRoom</name>
    <message>
        <source>{handle} is connected. Your posts go from it now.</source>
        <translation>{handle} está conectada. Sus posts salen ahora desde ella.</translation>
    </message>
    <message>
        <source>{handle} is added. You post from it by hand now.</source>
        <translation>{handle} está añadida. Ahora postea desde ella a mano.</translation>
    </message>
    <message>
        <source>The sign-in works. With X it goes the same way.</source>
        <translation>El inicio de sesión funciona. Con X va igual.</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Add an account</source>
        <translation>Agregar una cuenta</translation>
    </message>
    <message>
        <source>Practice stays as it is. You can remove an account later.</source>
        <translation>La de práctica queda como está. Podrá quitar una cuenta más adelante.</translation>
    </message>
    <message>
        <source>Sign in to X</source>
        <translation>Iniciar sesión en X</translation>
    </message>
    <message>
        <source>X, by four keys</source>
        <translation>X, con cuatro claves</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API (API key)</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Secreto de la clave de API (API key secret)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso (access token)</translation>
    </message>
    <message>
        <source>Access token secret</source>
        <translation>Secreto del token de acceso (access token secret)</translation>
    </message>
    <message>
        <source>Your handle on X</source>
        <translation>Su nombre de usuario en X</translation>
    </message>
    <message>
        <source>Up to 15 letters, digits or _</source>
        <translation>Hasta 15 letras, dígitos o _</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Agregar la cuenta</translation>
    </message>
    <message>
        <source>Paste this key.</source>
        <translation>Pegue esta clave.</translation>
    </message>
    <message>
        <source>This does not look like one of X&apos;s keys.</source>
        <translation>Esto no parece una clave de X.</translation>
    </message>
    <message>
        <source>Write your handle: up to 15 letters, digits or _.</source>
        <translation>Escriba su nombre de usuario: hasta 15 letras, dígitos o _.</translation>
    </message>
    <message>
        <source>Open X and sign in</source>
        <translation>Abrir X e iniciar sesión</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <source>Asking X…</source>
        <translation>Preguntando a X…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>X gives out four keys to the owner of an app. Open console.x.com in your browser, make an app that may read and write, and copy the keys from “Keys and tokens”. They go into this computer&apos;s keyring, nowhere else.</source>
        <translation>X entrega cuatro claves al dueño de una app. Abra console.x.com en su navegador, cree una app con permiso de lectura y escritura y copie las claves de “Keys and tokens”. Van al llavero de este equipo y a ningún otro lugar.</translation>
    </message>
    <message>
        <source>Vignette checks your post as always. Then you copy it out, part by part, and post it in your browser. It needs no keys.</source>
        <translation>Vignette revisa su post como siempre. Después usted lo copia, parte por parte, y lo publica en su navegador. No hacen falta claves.</translation>
    </message>
</context>
<context>
    <name>AddReaderSheet</name>
    <message>
        <source>Add a second reader</source>
        <translation>Agregar un segundo lector</translation>
    </message>
    <message>
        <source>Let the reader type this. The passphrase is theirs alone, and must not be yours.</source>
        <translation>Deje que el lector escriba esto. La frase de contraseña es solo suya, y no debe ser la de usted.</translation>
    </message>
    <message>
        <source>Reader id</source>
        <translation>Id del lector</translation>
    </message>
    <message>
        <source>Not a name: small letters and at least one digit, such as reader-27. It is written to the log.</source>
        <translation>Sin nombre: letras minúsculas y al menos un dígito, como reader-27. Figura en el registro.</translation>
    </message>
    <message>
        <source>Four or five words are good. At least eight characters.</source>
        <translation>Cuatro o cinco palabras están bien. Ocho caracteres como mínimo.</translation>
    </message>
    <message>
        <source>The reader&apos;s passphrase</source>
        <translation>La frase de contraseña del lector</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Choose an id.</source>
        <translation>Elija un id.</translation>
    </message>
    <message>
        <source>Take {count} signs or more.</source>
        <translation>Use {count} signos o más.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>AimRoom</name>
    <message>
        <source>What the draft replies to or quotes is still being opened.</source>
        <translation>Aún se está abriendo lo que el borrador responde o cita.</translation>
    </message>
    <message>
        <source>X shows a quote or a poll in a post, not both. Remove one of them.</source>
        <translation>X muestra en un post una cita o una encuesta, no ambas. Quite una de las dos.</translation>
    </message>
    <message>
        <source>The draft is as it was. What you typed can come back.</source>
        <translation>El borrador está como estaba. Lo que escribió puede volver.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>It can go once Post can be pressed.</source>
        <translation>Podrá salir cuando se pueda pulsar Postear.</translation>
    </message>
    <message>
        <source>A poll cannot be copied out. Remove it, and add it at X.</source>
        <translation>Una encuesta no se puede copiar. Quítela y agréguela en X.</translation>
    </message>
    <message>
        <source>Bring back what was taken off</source>
        <translation>Recuperar lo que se quitó</translation>
    </message>
    <message>
        <source>You change a post that is out</source>
        <translation>Cambia un post ya publicado</translation>
    </message>
    <message>
        <source>You go on from a post of your own</source>
        <translation>Continúa un post propio</translation>
    </message>
    <message>
        <source>You reply to a post</source>
        <translation>Responde a un post</translation>
    </message>
    <message>
        <source>You reply to {author}</source>
        <translation>Responde a {author}</translation>
    </message>
    <message>
        <source>You paste your reply below that post yourself.</source>
        <translation>Usted mismo pega su respuesta debajo de ese post.</translation>
    </message>
    <message>
        <source>You quote a post</source>
        <translation>Cita un post</translation>
    </message>
    <message>
        <source>You quote {author}</source>
        <translation>Cita a {author}</translation>
    </message>
    <message>
        <source>The practice account refuses it, as X does where that post does not mention you.</source>
        <translation>La cuenta de práctica lo rechaza, como X cuando ese post no le menciona.</translation>
    </message>
    <message>
        <source>its author</source>
        <translation>su autor</translation>
    </message>
    <message>
        <source>X takes it from Vignette only if {author} mentioned or quoted you. If not, use the browser.</source>
        <translation>X lo acepta de Vignette solo si {author} le mencionó o le citó. Si no, use el navegador.</translation>
    </message>
    <message>
        <source>You quote that post yourself, and paste your words there.</source>
        <translation>Usted mismo cita ese post y pega allí sus palabras.</translation>
    </message>
    <message>
        <source>The practice account refuses it, as X does outside its Enterprise plan.</source>
        <translation>La cuenta de práctica lo rechaza, como X fuera de su plan Enterprise.</translation>
    </message>
    <message>
        <source>X takes quotes only from apps with an Enterprise plan. If yours has none, use the browser.</source>
        <translation>X acepta citas solo de apps con un plan Enterprise. Si la suya no lo tiene, use el navegador.</translation>
    </message>
</context>
<context>
    <name>AimRow</name>
    <message>
        <source>Finish in the browser…</source>
        <translation>Terminar en el navegador…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the post you reply to</source>
        <translation>Cambiar el post al que responde</translation>
    </message>
    <message>
        <source>Reply to no post</source>
        <translation>No responder a ningún post</translation>
    </message>
    <message>
        <source>Change the post you quote</source>
        <translation>Cambiar el post que cita</translation>
    </message>
    <message>
        <source>Quote no post</source>
        <translation>No citar ningún post</translation>
    </message>
    <message>
        <source>Make this a new post</source>
        <translation>Hacer de esto un post nuevo</translation>
    </message>
</context>
<context>
    <name>AloneRoom</name>
    <message>
        <source>Only the text is shown. Esc brings the rest back.</source>
        <translation>Solo se muestra el texto. Esc trae de vuelta lo demás.</translation>
    </message>
</context>
<context>
    <name>AltCount</name>
    <message>
        <source>The description is 1 character too long.</source>
        <translation>A la descripción le sobra 1 carácter.</translation>
    </message>
    <message>
        <source>The description is {over} characters too long.</source>
        <translation>A la descripción le sobran {over} caracteres.</translation>
    </message>
    <message>
        <source>{used} of {most}</source>
        <translation>{used} de {most}</translation>
    </message>
    <message>
        <source>{over} too many: {used} of {most}</source>
        <translation>Sobran {over}: {used} de {most}</translation>
    </message>
</context>
<context>
    <name>AltRoom</name>
    <message>
        <source>The description is changed.</source>
        <translation>La descripción ha cambiado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>A colleague</source>
        <translation>De un colega</translation>
    </message>
    <message>
        <source>An author or speaker</source>
        <translation>De un autor o ponente</translation>
    </message>
    <message>
        <source>Public: a person in the news, a clinic, an event</source>
        <translation>Público: una persona conocida, una clínica, un evento</translation>
    </message>
    <message>
        <source>Me or my family</source>
        <translation>Mío o de mi familia</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>de un colega</translation>
    </message>
    <message>
        <source>an author or speaker</source>
        <translation>de un autor o ponente</translation>
    </message>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mío</translation>
    </message>
    <message>
        <source>Not a patient, you said</source>
        <translation>No es de un paciente, dijo usted</translation>
    </message>
    <message>
        <source>{words}: {whose}</source>
        <translation>{words}: {whose}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Ask again about {words}</source>
        <translation>Volver a preguntar por {words}</translation>
    </message>
</context>
<context>
    <name>ArchiveDetail</name>
    <message>
        <source>Open on X to delete</source>
        <translation>Abrir en X para eliminar</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>Marcar como resuelto</translation>
    </message>
    <message>
        <source>Vignette deletes nothing at X by itself. Copies others made stay.</source>
        <translation>Vignette no elimina nada en X por su cuenta. Las copias que otros hicieron se quedan.</translation>
    </message>
    <message>
        <source>You have dealt with it.</source>
        <translation>Usted ya lo resolvió.</translation>
    </message>
    <message>
        <source>Posted on {day}</source>
        <translation>Publicado el {day}</translation>
    </message>
    <message>
        <source>Not dealt with after all</source>
        <translation>No está resuelto</translation>
    </message>
</context>
<context>
    <name>ArchiveList</name>
    <message>
        <source>Old posts</source>
        <translation>Posts antiguos</translation>
    </message>
    <message>
        <source>Enter opens the post on X, Space marks it as dealt with</source>
        <translation>Intro abre el post en X, Espacio lo marca como resuelto</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>Add an archive…</source>
        <translation>Agregar un archivo…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exportar la lista…</translation>
    </message>
    <message>
        <source>Delete the import…</source>
        <translation>Eliminar lo importado…</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>Debe cambiar</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>Por valorar</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Todos los posts</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>Search old posts</source>
        <translation>Buscar en posts antiguos</translation>
    </message>
    <message>
        <source>Must change: {block}. To consider: {warn}. Dealt with: {dealt}. All posts: {posts}.</source>
        <translation>Deben cambiar: {block}. Por valorar: {warn}. Resueltos: {dealt}. Todos los posts: {posts}.</translation>
    </message>
    <message>
        <source>Ask X for an archive of your data, then choose the zip file here, or drop it on this page. Each post is checked as if you wrote it today. Nothing of it leaves this computer.</source>
        <translation>Pida a X un archivo de sus datos; luego elija aquí el archivo zip o suéltelo en esta página. Cada post se revisa como si lo escribiera hoy. Nada de ello sale de este equipo.</translation>
    </message>
    <message>
        <source>What did you post in earlier years?</source>
        <translation>¿Qué publicó en años anteriores?</translation>
    </message>
    <message>
        <source>Choose the archive…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>No post like this</source>
        <translation>Ningún post así</translation>
    </message>
    <message>
        <source>No post here</source>
        <translation>Aquí no hay posts</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>ArchiveProgress</name>
    <message>
        <source>How far the import is</source>
        <translation>Avance de la importación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Reading the archive. Posts so far: {count}.</source>
        <translation>Leyendo el archivo. Posts hasta ahora: {count}.</translation>
    </message>
    <message>
        <source>Starting the check…</source>
        <translation>Iniciando la revisión…</translation>
    </message>
    <message>
        <source>The check could not look at some posts: {count}.</source>
        <translation>La revisión no pudo mirar algunos posts: {count}.</translation>
    </message>
    <message>
        <source>Posts that no check has looked at yet: {count}.</source>
        <translation>Posts que ninguna revisión ha mirado aún: {count}.</translation>
    </message>
    <message>
        <source>Checked {done} of {whole} posts.</source>
        <translation>Posts revisados: {done} de {whole}.</translation>
    </message>
    <message>
        <source>Checked {done} of {whole} posts. Less than a minute left.</source>
        <translation>Posts revisados: {done} de {whole}. Queda menos de un minuto.</translation>
    </message>
    <message>
        <source>Checked {done} of {whole} posts. About {minutes} min left.</source>
        <translation>Posts revisados: {done} de {whole}. Quedan unos {minutes} min.</translation>
    </message>
</context>
<context>
    <name>ArchiveRoom</name>
    <message>
        <source>All old posts are checked.</source>
        <translation>Todos los posts antiguos están revisados.</translation>
    </message>
    <message>
        <source>Choose the archive X gave you</source>
        <translation>Elija el archivo que X le dio</translation>
    </message>
    <message>
        <source>Archives of X (*.zip *.js)</source>
        <translation>Archivos de X (*.zip *.js)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Dealt with.</source>
        <translation>Resuelto.</translation>
    </message>
    <message>
        <source>Not dealt with.</source>
        <translation>Sin resolver.</translation>
    </message>
    <message>
        <source>The imported posts are deleted from this computer.</source>
        <translation>Los posts importados se eliminaron de este equipo.</translation>
    </message>
    <message>
        <source>Export the list of old posts</source>
        <translation>Exportar la lista de posts antiguos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Para programas (*.json)</translation>
    </message>
    <message>
        <source>The list is written, without a word of the posts. Lines: {count}.</source>
        <translation>La lista está escrita, sin una palabra de los posts. Líneas: {count}.</translation>
    </message>
</context>
<context>
    <name>AskWho</name>
    <message>
        <source>Not a patient…</source>
        <translation>No es de un paciente…</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>¿De quién es?</translation>
    </message>
    <message>
        <source>{words} is no patient&apos;s</source>
        <translation>{words} no es de un paciente</translation>
    </message>
    <message>
        <source>Opens a menu: whose is it?</source>
        <translation>Abre un menú: ¿de quién es?</translation>
    </message>
</context>
<context>
    <name>AuthorizationSheet</name>
    <message>
        <source>The post identifies a patient. The rule allows that only with the patient&apos;s own written authorization for a public post (45 CFR 164.508).</source>
        <translation>Lo que dice identifica a un paciente. La norma solo lo permite con la autorización escrita (authorization) del propio paciente para un post público (45 CFR 164.508).</translation>
    </message>
    <message>
        <source>Post under a written authorization</source>
        <translation>Postear con una autorización escrita</translation>
    </message>
    <message>
        <source>I have read the form. It covers this text on a public network.</source>
        <translation>He leído el formulario. Abarca este texto en una red pública.</translation>
    </message>
    <message>
        <source>I have read the form. It covers this text and its pictures on a public network.</source>
        <translation>He leído el formulario. Abarca este texto y sus imágenes en una red pública.</translation>
    </message>
    <message>
        <source>Kept in the audit log. Change one word of the post and it asks again.</source>
        <translation>Queda en el registro de auditoría. Si cambia una palabra del post, vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Record and post</source>
        <translation>Registrar y postear</translation>
    </message>
    <message>
        <source>A face in picture {number}</source>
        <translation>Un rostro en la imagen {number}</translation>
    </message>
    <message>
        <source>The sound of the video</source>
        <translation>El sonido del video</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>El paciente</translation>
    </message>
    <message>
        <source>A personal representative</source>
        <translation>Un representante personal</translation>
    </message>
    <message>
        <source>In the patient&apos;s record</source>
        <translation>En la historia clínica</translation>
    </message>
    <message>
        <source>With the privacy office</source>
        <translation>En la oficina de privacidad</translation>
    </message>
    <message>
        <source>With communications</source>
        <translation>En comunicación</translation>
    </message>
    <message>
        <source>In my own files</source>
        <translation>En mis propios archivos</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elija un día</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Quién firmó</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Where the form is kept</source>
        <translation>Dónde se guarda el formulario</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>What the form allows</source>
        <translation>Qué permite el formulario</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Dates and ages</source>
        <translation>Fechas y edades</translation>
    </message>
    <message>
        <source>Ways to reach the patient</source>
        <translation>Medios de contacto del paciente</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Faces, voices, prints</source>
        <translation>Rostros, voces, huellas</translation>
    </message>
    <message>
        <source>Other marks</source>
        <translation>Otras señas</translation>
    </message>
    <message>
        <source>The form has ended. It cannot carry a post.</source>
        <translation>El formulario ya venció. No puede amparar un post.</translation>
    </message>
    <message>
        <source>Until when is the form valid? Choose the date written on it.</source>
        <translation>¿Hasta cuándo vale el formulario? Elija el día que figura en él.</translation>
    </message>
    <message>
        <source>The form must allow everything that was found.</source>
        <translation>El formulario debe permitir todo lo que se encontró.</translation>
    </message>
    <message>
        <source>Say that you have read the form.</source>
        <translation>Diga que ha leído el formulario.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Postear</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Time: {words}</source>
        <translation>Hora: {words}</translation>
    </message>
    <message>
        <source>Goes then if Vignette is running and unlocked. Otherwise you are asked.</source>
        <translation>Sale entonces si Vignette está abierto y desbloqueado. Si no, se le preguntará.</translation>
    </message>
    <message>
        <source>Alt+T chooses another time</source>
        <translation>Alt+T elige otra hora</translation>
    </message>
    <message>
        <source>Audience: {words}</source>
        <translation>Audiencia: {words}</translation>
    </message>
    <message>
        <source>Cost {sum}</source>
        <translation>Costo {sum}</translation>
    </message>
    <message>
        <source>X bills $0.015 a post, and $0.200 a post with a link. Practice and posts by hand are free.</source>
        <translation>X cobra $0.015 por post y $0.200 por post con enlace. La práctica y los posts a mano son gratuitos.</translation>
    </message>
    <message>
        <source>This month: {sum}, with what waits.</source>
        <translation>Este mes: {sum}, con lo que espera.</translation>
    </message>
    <message>
        <source>{cost}. Ctrl+Enter</source>
        <translation>{cost}. Ctrl+Enter</translation>
    </message>
    <message>
        <source>Everyone can reply</source>
        <translation>Todos pueden responder</translation>
    </message>
    <message>
        <source>Accounts you follow can reply</source>
        <translation>Pueden responder las cuentas que sigue</translation>
    </message>
    <message>
        <source>Accounts you mention can reply</source>
        <translation>Pueden responder las cuentas que menciona</translation>
    </message>
    <message>
        <source>Your subscribers can reply</source>
        <translation>Pueden responder sus suscriptores</translation>
    </message>
    <message>
        <source>Verified accounts can reply</source>
        <translation>Pueden responder las cuentas verificadas</translation>
    </message>
</context>
<context>
    <name>BusyRow</name>
    <message>
        <source>Cleaning the picture and reading it…</source>
        <translation>Limpiando y leyendo la imagen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel adding the picture</source>
        <translation>Cancelar: no agregar la imagen</translation>
    </message>
    <message>
        <source>Cleaned. Looking for words, codes and faces…</source>
        <translation>Limpia. Buscando palabras, códigos y rostros…</translation>
    </message>
    <message>
        <source>Cleaned. Looked through {done} of {whole} seconds…</source>
        <translation>Limpio. Revisados {done} de {whole} segundos…</translation>
    </message>
    <message>
        <source>Writing the video anew, without its sound…</source>
        <translation>Reescribiendo el video, sin su sonido…</translation>
    </message>
    <message>
        <source>Writing the video anew, with its sound…</source>
        <translation>Reescribiendo el video, con su sonido…</translation>
    </message>
</context>
<context>
    <name>ByHandSheet</name>
    <message>
        <source>The check has looked at exactly this text. Copy it, then paste it into X.</source>
        <translation>La revisión ha visto exactamente este texto. Cópielo y péguelo en X.</translation>
    </message>
    <message>
        <source>The check has looked at exactly these texts. Copy each, then paste it into X, in order.</source>
        <translation>La revisión ha visto exactamente estos textos. Copie cada uno y péguelos en X, en orden.</translation>
    </message>
    <message>
        <source>Post it by hand</source>
        <translation>Publíquelo a mano</translation>
    </message>
    <message>
        <source>The clipboard is open to other programs. Copy something else when you have finished.</source>
        <translation>El portapapeles está abierto a otros programas. Copie otra cosa cuando termine.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Open the post at X</source>
        <translation>Abrir el post en X</translation>
    </message>
    <message>
        <source>Open X</source>
        <translation>Abrir X</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>Ya lo publiqué</translation>
    </message>
    <message>
        <source>The check has looked at exactly this. Open the post, quote it there, and paste your words.</source>
        <translation>La revisión ha mirado exactamente esto. Abra el post, cítelo allí y pegue sus palabras.</translation>
    </message>
    <message>
        <source>The check has looked at exactly this. Open the post, and paste your words below it.</source>
        <translation>La revisión ha mirado exactamente esto. Abra el post y pegue sus palabras debajo.</translation>
    </message>
    <message>
        <source>Post {number} of {count}</source>
        <translation>Post {number} de {count}</translation>
    </message>
    <message>
        <source>Copy post {number}</source>
        <translation>Copiar el post {number}</translation>
    </message>
    <message>
        <source>Copy the post</source>
        <translation>Copiar el post</translation>
    </message>
    <message>
        <source>Copy picture {number}</source>
        <translation>Copiar la imagen {number}</translation>
    </message>
    <message>
        <source>Copy its description</source>
        <translation>Copiar su descripción</translation>
    </message>
    <message>
        <source>Copy the description of picture {number}</source>
        <translation>Copiar la descripción de la imagen {number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Not copied yet</source>
        <translation>Aún sin copiar</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>Free posting time: {time}</source>
        <translation>Hora de publicación libre: {time}</translation>
    </message>
    <message>
        <source>{time}  {words}</source>
        <translation>{time}  {words}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 post</translation>
    </message>
    <message>
        <source>{count} posts</source>
        <translation>{count} posts</translation>
    </message>
</context>
<context>
    <name>CalendarPane</name>
    <message>
        <source>Calendar of scheduled posts</source>
        <translation>Calendario de posts programados</translation>
    </message>
    <message>
        <source>Arrows walk, Page Up and Page Down turn, Enter opens, Alt with an arrow moves a post</source>
        <translation>Las flechas recorren, Re Pág y Av Pág pasan de página, Intro abre, Alt con una flecha mueve un post</translation>
    </message>
    <message>
        <source>Drag a post to another time, or move it with Alt and an arrow.</source>
        <translation>Arrastre un post a otra hora, o muévalo con Alt y una flecha.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Show as a calendar</source>
        <translation>Mostrar como calendario</translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation>Mostrar el post</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Otra hora…</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>Times of {zone}, {offset}</source>
        <translation>Zona horaria: {zone}, {offset}</translation>
    </message>
</context>
<context>
    <name>CaptureRoom</name>
    <message>
        <source>Screenshots and shared screens show Vignette</source>
        <translation>Las capturas y las pantallas compartidas muestran Vignette</translation>
    </message>
    <message>
        <source>While off, others see an empty place where Vignette is. A photograph shows it all the same.</source>
        <translation>Si está desactivado, otros ven un lugar vacío donde está Vignette. Una fotografía lo muestra de todos modos.</translation>
    </message>
    <message>
        <source>Captures of the screen</source>
        <translation>Capturas de pantalla</translation>
    </message>
</context>
<context>
    <name>CardColumn</name>
    <message>
        <source>Add a post to the thread</source>
        <translation>Agregar un post al hilo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Mayús+N</translation>
    </message>
    <message>
        <source>Bring back the removed post</source>
        <translation>Recuperar el post quitado</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>post {number}</source>
        <translation>post {number}</translation>
    </message>
    <message>
        <source>The description of a picture</source>
        <translation>La descripción de una imagen</translation>
    </message>
    <message>
        <source>An answer of the poll</source>
        <translation>Una respuesta de la encuesta</translation>
    </message>
    <message>
        <source>Where a link leads</source>
        <translation>Adónde lleva un enlace</translation>
    </message>
    <message>
        <source>The name of a file</source>
        <translation>El nombre de un archivo</translation>
    </message>
    <message>
        <source>In picture {number}</source>
        <translation>En la imagen {number}</translation>
    </message>
    <message>
        <source>A code in picture {number}</source>
        <translation>Un código en la imagen {number}</translation>
    </message>
    <message>
        <source>A face in picture {number}</source>
        <translation>Un rostro en la imagen {number}</translation>
    </message>
    <message>
        <source>The sound of the video</source>
        <translation>El sonido del video</translation>
    </message>
    <message>
        <source>The post you reply to</source>
        <translation>El post al que usted responde</translation>
    </message>
    <message>
        <source>The post you quote</source>
        <translation>El post que usted cita</translation>
    </message>
</context>
<context>
    <name>ChartRoom</name>
    <message>
        <source>A long text was pasted. If it comes out of a chart, take it out again: nothing of it stays here, not in undo, not among earlier versions.</source>
        <translation>Se ha pegado un texto largo. Si viene de una historia clínica, quítelo: no quedará nada de él aquí, ni para deshacer ni en versiones anteriores.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>It was changed since. Delete what is left of it, then the draft, and that for good.</source>
        <translation>Se ha cambiado desde entonces. Elimine lo que quede, después el borrador, y este para siempre.</translation>
    </message>
    <message>
        <source>It is out of the draft, of undo, of earlier versions and the search.</source>
        <translation>Ya no está en el borrador, ni para deshacer, ni en versiones anteriores, ni en la búsqueda.</translation>
    </message>
</context>
<context>
    <name>ChatClock</name>
    <message>
        <source>Hide the time of the chat</source>
        <translation>Ocultar el tiempo del chat</translation>
    </message>
    <message>
        <source>Show the time of the chat</source>
        <translation>Mostrar el tiempo del chat</translation>
    </message>
    <message>
        <source>Begins in {time}</source>
        <translation>Empieza en {time}</translation>
    </message>
    <message>
        <source>Over for {time}</source>
        <translation>Terminó hace {time}</translation>
    </message>
    <message>
        <source>Just over</source>
        <translation>Acaba de terminar</translation>
    </message>
    <message>
        <source>{time} in</source>
        <translation>Van {time}</translation>
    </message>
    <message>
        <source>{time} in, {rest} left</source>
        <translation>Van {time}, quedan {rest}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Show the check</source>
        <translation>Mostrar la revisión</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>No program can know who will recognize a story.</source>
        <translation>Ningún programa puede saber quién reconocerá una historia.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>The check could not look</source>
        <translation>No se pudo revisar</translation>
    </message>
    <message>
        <source>The check begins with your first word.</source>
        <translation>La revisión empieza con su primera palabra.</translation>
    </message>
    <message>
        <source>The check is waking up</source>
        <translation>La revisión se está iniciando</translation>
    </message>
    <message>
        <source>Not all was looked at</source>
        <translation>No todo se revisó</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>It looks the moment it is ready.</source>
        <translation>Revisa en cuanto esté lista.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Nothing was found in what was read. Look at the rest yourself.</source>
        <translation>No se encontró nada en lo leído. Revise usted el resto.</translation>
    </message>
    <message>
        <source>No name, place, date, age over 89 or other detail that singles out a patient.</source>
        <translation>Ningún nombre, lugar, fecha, edad mayor de 89 u otro dato que señale a un paciente.</translation>
    </message>
    <message>
        <source>{count} must change</source>
        <translation>{count} por cambiar</translation>
    </message>
    <message>
        <source>{count} to consider</source>
        <translation>{count} por valorar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>The answer comes in a moment.</source>
        <translation>La respuesta llega enseguida.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Revisando</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>CitationView</name>
    <message>
        <source>{source} was asked on {day}.</source>
        <translation>Se consultó a {source} el {day}.</translation>
    </message>
    <message>
        <source>{source} knows of no retraction.</source>
        <translation>{source} no informa de ninguna retractación.</translation>
    </message>
    <message>
        <source>{source} did not tell whether it was retracted.</source>
        <translation>{source} no indicó si fue retractado.</translation>
    </message>
    <message>
        <source>A correction was published.</source>
        <translation>Se publicó una corrección.</translation>
    </message>
    <message>
        <source>Its journal has expressed concern about it.</source>
        <translation>Su revista ha expresado inquietud al respecto.</translation>
    </message>
    <message>
        <source>This is the notice of a retraction, not the paper.</source>
        <translation>Este es el aviso de una retractación, no el artículo.</translation>
    </message>
    <message>
        <source>This paper was retracted.</source>
        <translation>Este artículo fue retractado.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Post</source>
        <translation>Postear</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Post nuevo</translation>
    </message>
    <message>
        <source>Add a post to the thread</source>
        <translation>Agregar un post al hilo</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Agregar una imagen…</translation>
    </message>
    <message>
        <source>Add a part of the screen…</source>
        <translation>Agregar una parte de la pantalla…</translation>
    </message>
    <message>
        <source>Link or paper…</source>
        <translation>Enlace o artículo…</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>Emoji…</translation>
    </message>
    <message>
        <source>The main button of a dialog</source>
        <translation>El botón principal de un diálogo</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Clean the links</source>
        <translation>Limpiar los enlaces</translation>
    </message>
    <message>
        <source>Reply to a post…</source>
        <translation>Responder a un post…</translation>
    </message>
    <message>
        <source>Quote a post…</source>
        <translation>Citar un post…</translation>
    </message>
    <message>
        <source>Post in a community…</source>
        <translation>Postear en una comunidad…</translation>
    </message>
    <message>
        <source>Post from a meeting…</source>
        <translation>Postear desde un congreso…</translation>
    </message>
    <message>
        <source>Templates and snippets…</source>
        <translation>Plantillas y fragmentos…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove this post</source>
        <translation>Quitar este post</translation>
    </message>
    <message>
        <source>Split this post into a thread</source>
        <translation>Dividir este post en un hilo</translation>
    </message>
    <message>
        <source>Move this post up</source>
        <translation>Subir este post</translation>
    </message>
    <message>
        <source>Move this post down</source>
        <translation>Bajar este post</translation>
    </message>
    <message>
        <source>Complete a tag or a mention</source>
        <translation>Completar una etiqueta o mención</translation>
    </message>
    <message>
        <source>Expand or shorten an abbreviation</source>
        <translation>Expandir o acortar una abreviatura</translation>
    </message>
    <message>
        <source>Type a tab</source>
        <translation>Escribir un tabulador</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Elegir la cuenta</translation>
    </message>
    <message>
        <source>Choose when it goes</source>
        <translation>Elegir cuándo sale</translation>
    </message>
    <message>
        <source>Choose who can reply</source>
        <translation>Elegir quién puede responder</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Hallazgo siguiente</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Hallazgo anterior</translation>
    </message>
    <message>
        <source>Next wording</source>
        <translation>Redacción siguiente</translation>
    </message>
    <message>
        <source>Previous wording</source>
        <translation>Redacción anterior</translation>
    </message>
    <message>
        <source>Use the first suggestion</source>
        <translation>Usar la primera sugerencia</translation>
    </message>
    <message>
        <source>Use all suggestions</source>
        <translation>Usar todas las sugerencias</translation>
    </message>
    <message>
        <source>Find in this draft</source>
        <translation>Buscar en este borrador</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Siguiente resultado</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Replace in this draft</source>
        <translation>Reemplazar en este borrador</translation>
    </message>
    <message>
        <source>Search all drafts</source>
        <translation>Buscar en todos los borradores</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>La revisión</translation>
    </message>
    <message>
        <source>The preview</source>
        <translation>La vista previa</translation>
    </message>
    <message>
        <source>The bar with Post</source>
        <translation>La barra con Postear</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Close the tab; the draft stays</source>
        <translation>Cerrar la pestaña; el borrador se queda</translation>
    </message>
    <message>
        <source>Calendar of scheduled posts</source>
        <translation>Calendario de posts programados</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Take back, or do what a note offers</source>
        <translation>Retirar, o hacer lo que ofrece un aviso</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Practice timeline</source>
        <translation>Cronología de práctica</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>El menú</translation>
    </message>
    <message>
        <source>The menu of the text, field or row</source>
        <translation>El menú del texto, del campo o de la fila</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Fold or unfold the side bar</source>
        <translation>Plegar o desplegar la barra lateral</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Solo el texto</translation>
    </message>
    <message>
        <source>Preview beside or below the text</source>
        <translation>Vista previa al lado o debajo del texto</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>Texto de tamaño normal</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>About Vignette</source>
        <translation>Acerca de Vignette</translation>
    </message>
    <message>
        <source>Close Vignette</source>
        <translation>Cerrar Vignette</translation>
    </message>
</context>
<context>
    <name>CommunityRoom</name>
    <message>
        <source>A reply goes where the other post is, not to a community. Take one of the two off.</source>
        <translation>Una respuesta va donde está el otro post, no a una comunidad. Quite una de las dos cosas.</translation>
    </message>
    <message>
        <source>By hand, you choose the community at X. Take it off here: menu, Post in a community.</source>
        <translation>A mano, usted elige la comunidad en X. Quítela aquí: menú, Postear en una comunidad.</translation>
    </message>
</context>
<context>
    <name>CommunitySheet</name>
    <message>
        <source>In which community?</source>
        <translation>¿En qué comunidad?</translation>
    </message>
    <message>
        <source>Paste its link. X takes the post only if you are a member, and shows the first post there.</source>
        <translation>Pegue su enlace. X acepta el post solo si usted es miembro, y muestra allí el primer post.</translation>
    </message>
    <message>
        <source>It looks like x.com/i/communities/ with a number behind it.</source>
        <translation>Tiene la forma x.com/i/communities/ con un número detrás.</translation>
    </message>
    <message>
        <source>Link of the community</source>
        <translation>Enlace de la comunidad</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Ninguna comunidad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Post there</source>
        <translation>Postear allí</translation>
    </message>
    <message>
        <source>This is not the link of a community on X.</source>
        <translation>Este no es el enlace de una comunidad en X.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>{count} suggestions: {first}. Tab takes it, Down goes on.</source>
        <translation>{count} sugerencias: {first}. Tabulador la acepta, Abajo pasa a la siguiente.</translation>
    </message>
</context>
<context>
    <name>ComposerPage</name>
    <message>
        <source>How X will show it</source>
        <translation>Cómo lo mostrará X</translation>
    </message>
    <message>
        <source>How X would show it</source>
        <translation>Cómo lo mostraría X</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Could somebody recognize this patient?</source>
        <translation>¿Alguien podría reconocer a este paciente?</translation>
    </message>
    <message>
        <source>Post as it is</source>
        <translation>Postear como está</translation>
    </message>
    <message>
        <source>Go back and change</source>
        <translation>Volver y cambiar</translation>
    </message>
    <message>
        <source>Say first what you have considered</source>
        <translation>Diga primero qué ha considerado</translation>
    </message>
    <message>
        <source>Nothing was found in what was read. A part of the draft was not looked at.</source>
        <translation>No se encontró nada en lo leído. Una parte del borrador no se revisó.</translation>
    </message>
    <message>
        <source>Something here may identify a patient by itself. The check is not sure.</source>
        <translation>Algo aquí podría identificar por sí solo a un paciente. La revisión no está segura.</translation>
    </message>
    <message>
        <source>Nothing here names a patient. One detail might still point to one.</source>
        <translation>Nada aquí nombra a un paciente. Aun así, un dato podría señalar a uno.</translation>
    </message>
    <message>
        <source>Nothing here names a patient. Two details together might still point to one.</source>
        <translation>Nada aquí nombra a un paciente. Aun así, dos datos juntos podrían señalar a uno.</translation>
    </message>
    <message>
        <source>Nothing here names a patient. {count} details together might still point to one.</source>
        <translation>Nada aquí nombra a un paciente. Aun así, {count} datos juntos podrían señalar a uno.</translation>
    </message>
    <message>
        <source>What have you considered?</source>
        <translation>¿Qué ha considerado?</translation>
    </message>
    <message>
        <source>Your answer goes into the audit log. No word of the post does.</source>
        <translation>Su respuesta va al registro de auditoría. Del post no va ni una palabra.</translation>
    </message>
    <message>
        <source>I changed details that are not needed</source>
        <translation>Cambié datos que no hacían falta</translation>
    </message>
    <message>
        <source>Age, time, place or order of events are not as they were.</source>
        <translation>Edad, hora, lugar u orden de los hechos no son los reales.</translation>
    </message>
    <message>
        <source>The patient agreed to this post</source>
        <translation>El paciente aceptó este post</translation>
    </message>
    <message>
        <source>A signed permission is on file.</source>
        <translation>Hay un permiso firmado en el expediente.</translation>
    </message>
    <message>
        <source>It is not one real patient</source>
        <translation>No es un paciente real concreto</translation>
    </message>
    <message>
        <source>Several stories in one, or an invented one.</source>
        <translation>Varias historias en una, o una inventada.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>{count} left</source>
        <translation>quedan {count}</translation>
    </message>
    <message>
        <source>1 character over</source>
        <translation>1 carácter de más</translation>
    </message>
    <message>
        <source>{count} characters over</source>
        <translation>{count} caracteres de más</translation>
    </message>
    <message>
        <source>1 character left</source>
        <translation>Queda 1 carácter</translation>
    </message>
    <message>
        <source>{count} characters left</source>
        <translation>Quedan {count} caracteres</translation>
    </message>
</context>
<context>
    <name>DeleteForGoodSheet</name>
    <message>
        <source>Delete {count} drafts for good?</source>
        <translation>¿Eliminar {count} borradores para siempre?</translation>
    </message>
    <message>
        <source>Delete this draft for good?</source>
        <translation>¿Eliminar este borrador para siempre?</translation>
    </message>
    <message>
        <source>Its versions and its words in the search go too. Backups you made still hold it.</source>
        <translation>Se van también sus versiones y sus palabras en la búsqueda. Las copias de seguridad que hizo aún lo contienen.</translation>
    </message>
    <message>
        <source>Their versions and their words in the search go too. Backups you made still hold them.</source>
        <translation>Se van también sus versiones y sus palabras en la búsqueda. Las copias de seguridad que hizo aún los contienen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
</context>
<context>
    <name>DeletePostSheet</name>
    <message>
        <source>Delete this post?</source>
        <translation>¿Eliminar este post?</translation>
    </message>
    <message>
        <source>Delete these {count} posts?</source>
        <translation>¿Eliminar estos {count} posts?</translation>
    </message>
    <message>
        <source>Who has read, copied or shared it keeps what they have. Its text stays here, under Sent.</source>
        <translation>Quien lo leyó, copió o compartió conserva lo que tiene. El texto queda aquí, en Enviados.</translation>
    </message>
    <message>
        <source>Who has read, copied or shared them keeps what they have. Their text stays here, under Sent.</source>
        <translation>Quien los leyó, copió o compartió conserva lo que tiene. Su texto queda aquí, en Enviados.</translation>
    </message>
    <message>
        <source>X bills {sum} for it.</source>
        <translation>X cobra {sum} por ello.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlos</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
</context>
<context>
    <name>DicomSheet</name>
    <message>
        <source>This file carries the patient&apos;s record</source>
        <translation>Este archivo lleva los datos del paciente</translation>
    </message>
    <message>
        <source>A DICOM file holds name, dates and numbers beside the picture. It is never posted as it is.</source>
        <translation>Un archivo DICOM contiene nombre, fechas y números junto a la imagen. Nunca se publica tal cual.</translation>
    </message>
    <message>
        <source>Vignette can take its pixels alone and write them anew. Names are often printed into the pixels, too: you cover them, and go through the whole picture at full size before it can be posted.</source>
        <translation>Vignette puede tomar solo sus píxeles y escribirlos de nuevo. A menudo hay nombres impresos también en los píxeles: usted los cubre y recorre toda la imagen a tamaño completo antes de que se pueda publicar.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Take the pixels…</source>
        <translation>Tomar los píxeles…</translation>
    </message>
</context>
<context>
    <name>DictionaryOffers</name>
    <message>
        <source>Other languages you write in</source>
        <translation>Otros idiomas en los que escribe</translation>
    </message>
    <message>
        <source>Each post is read with the dictionary that knows most of its words.</source>
        <translation>Cada post se lee con el diccionario que conoce la mayoría de sus palabras.</translation>
    </message>
    <message>
        <source>This computer has no other dictionary. One that is installed for hunspell is offered here.</source>
        <translation>Este equipo no tiene otro diccionario. Si se instala uno para Hunspell, se ofrece aquí.</translation>
    </message>
</context>
<context>
    <name>DoubtBanner</name>
    <message>
        <source>This may be out already: look first.</source>
        <translation>Quizá ya se publicó: mire primero.</translation>
    </message>
    <message>
        <source>It was on its way when the file was written that it was brought back from. Nothing can tell what became of it since.</source>
        <translation>Estaba en camino cuando se escribió el archivo del que se recuperó. Nada puede decir qué fue de él desde entonces.</translation>
    </message>
    <message>
        <source>Look at your posts</source>
        <translation>Mirar sus posts</translation>
    </message>
    <message>
        <source>It is not out</source>
        <translation>No se publicó</translation>
    </message>
</context>
<context>
    <name>DoubtRoom</name>
    <message>
        <source>This may be out already: look first.</source>
        <translation>Quizá ya se publicó: mire primero.</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Enter opens, Delete removes</source>
        <translation>Intro abre, Supr quita</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>May be out: look first</source>
        <translation>Quizá publicado: mire</translation>
    </message>
</context>
<context>
    <name>DraftRoom</name>
    <message>
        <source>The older version is back. What you had is kept as a version, too.</source>
        <translation>Ha vuelto la versión anterior. Lo que tenía también se guardó como versión.</translation>
    </message>
</context>
<context>
    <name>DraftTabs</name>
    <message>
        <source>Drafts opened last</source>
        <translation>Últimos borradores abiertos</translation>
    </message>
    <message>
        <source>Close this tab; the draft stays</source>
        <translation>Cerrar esta pestaña; el borrador se queda</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>Cerrar las demás pestañas</translation>
    </message>
</context>
<context>
    <name>EditButton</name>
    <message>
        <source>Edit… (1 minute left)</source>
        <translation>Editar… (queda 1 minuto)</translation>
    </message>
    <message>
        <source>Edit… ({count} minutes left)</source>
        <translation>Editar… (quedan {count} minutos)</translation>
    </message>
    <message>
        <source>Post {number}</source>
        <translation>Post {number}</translation>
    </message>
</context>
<context>
    <name>EditRoom</name>
    <message>
        <source>X takes the change until {time}, with Premium. What stood there before stays in its history.</source>
        <translation>X acepta el cambio hasta las {time}, con Premium. Lo que decía antes queda en su historial.</translation>
    </message>
    <message>
        <source>The post you change is another account&apos;s. Choose that account, or make this a new post.</source>
        <translation>El post que cambia es de otra cuenta. Elija esa cuenta, o haga de esto un post nuevo.</translation>
    </message>
    <message>
        <source>X takes no change of that post any more. Make this a new post, or leave it.</source>
        <translation>X ya no acepta cambios de ese post. Haga de esto un post nuevo, o déjelo.</translation>
    </message>
    <message>
        <source>X takes the change until {time}, with Premium. The pictures are uploaded again with it.</source>
        <translation>X acepta el cambio hasta las {time}, con Premium. Las imágenes se suben otra vez con él.</translation>
    </message>
    <message>
        <source>A change is of words and pictures alone, and at once: one post, with nothing else beside it.</source>
        <translation>Un cambio es solo de palabras e imágenes, y al momento: un post, sin nada más al lado.</translation>
    </message>
</context>
<context>
    <name>EditTemplateSheet</name>
    <message>
        <source>Your own template</source>
        <translation>Su propia plantilla</translation>
    </message>
    <message>
        <source>It is kept in the encrypted store of this computer, like your drafts.</source>
        <translation>Se guarda en el almacén cifrado de este equipo, como sus borradores.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>{Words in braces} are asked for. {cursor} is where you go on. A line of --- begins another post.</source>
        <translation>Se preguntará por las {Palabras entre llaves}. {cursor} es donde usted sigue. Una línea de --- empieza otro post.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A template needs some text.</source>
        <translation>Una plantilla necesita algo de texto.</translation>
    </message>
    <message>
        <source>A name finds it again.</source>
        <translation>Con un nombre se la vuelve a encontrar.</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Used last</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Caritas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>Sin tono de piel</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translation>Tono de piel claro</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translation>Tono de piel medio claro</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translation>Tono de piel medio</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translation>Tono de piel medio oscuro</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translation>Tono de piel oscuro</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Elija un emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emoji (en inglés)</translation>
    </message>
    <message>
        <source>No emoji is called that.</source>
        <translation>Ningún emoji se llama así.</translation>
    </message>
    <message>
        <source>Skin tone: {tone}</source>
        <translation>Tono de piel: {tone}</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Drafts, versions, pictures, templates, words, outbox and log, for another computer.</source>
        <translation>Borradores, versiones, imágenes, plantillas, palabras, Salida y registro, para otro equipo.</translation>
    </message>
    <message>
        <source>A passphrase for this file</source>
        <translation>Una frase de contraseña para este archivo</translation>
    </message>
    <message>
        <source>Four or five words are good. If you forget it, nobody can bring it back.</source>
        <translation>Cuatro o cinco palabras están bien. Nadie puede decirle una frase de contraseña olvidada.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Without a passphrase: anybody can read it (JSON)</source>
        <translation>Sin frase de contraseña: cualquiera puede leerlo (JSON)</translation>
    </message>
    <message>
        <source>Anybody who finds the file can read it, with whatever in it could identify a patient.</source>
        <translation>Quien encuentre el archivo puede leerlo, con todo lo que pueda identificar a un paciente.</translation>
    </message>
    <message>
        <source>Without a passphrase: turned off by your institution</source>
        <translation>Sin frase de contraseña: desactivado por su institución</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Export it readable…</source>
        <translation>Exportar legible…</translation>
    </message>
    <message>
        <source>Take {count} signs or more.</source>
        <translation>Use {count} signos o más.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Backups of Vignette (*.vignette-backup)</source>
        <translation>Copias de seguridad de Vignette (*.vignette-backup)</translation>
    </message>
    <message>
        <source>Exports of Vignette (*.vignette-export *.json)</source>
        <translation>Exportaciones de Vignette (*.vignette-export *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FilmFirstSheet</name>
    <message>
        <source>Add a video</source>
        <translation>Agregar un video</translation>
    </message>
    <message>
        <source>It is written anew: up to 140 seconds, 32 MB and 1280 pixels on its longer side. X makes it smaller yet. Then one frame a second is read; you can go on writing meanwhile.</source>
        <translation>Se reescribe: hasta 140 segundos, 32 MB y 1280 píxeles en su lado más largo. X lo reduce aún más. Después se lee un fotograma por segundo; entretanto puede seguir escribiendo.</translation>
    </message>
    <message>
        <source>Remove its sound</source>
        <translation>Quitar el sonido</translation>
    </message>
    <message>
        <source>Keep its sound</source>
        <translation>Conservar el sonido</translation>
    </message>
    <message>
        <source>A voice tells who speaks (45 CFR 164.514(b)(2)(i)(P)), and no program here listens. With its sound the post goes only under the patient&apos;s written authorization.</source>
        <translation>Una voz revela quién habla (45 CFR 164.514(b)(2)(i)(P)), y aquí ningún programa escucha. Con su sonido, el post solo sale con la autorización escrita del paciente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add video</source>
        <translation>Agregar video</translation>
    </message>
</context>
<context>
    <name>FilmSheet</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use video</source>
        <translation>Usar el video</translation>
    </message>
    <message>
        <source>{seconds} seconds, {width} by {height} pixels, {weight} (before: {wide} by {high}, {before}). Written anew: {count} details of the file are gone.</source>
        <translation>{seconds} segundos, {width} por {height} píxeles, {weight} (antes: {wide} por {high}, {before}). Escrito de nuevo: se quitaron {count} datos del archivo.</translation>
    </message>
    <message>
        <source>Its sound is kept: a voice tells who speaks, so the post goes only under a written authorization. To remove the sound, take the video off and add it again.</source>
        <translation>Se conserva su sonido: una voz revela quién habla, así que el post solo sale con una autorización escrita. Para quitar el sonido, retire el video y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>Its sound is removed: a voice tells who speaks (45 CFR 164.514(b)(2)(i)(P)).</source>
        <translation>Se quita su sonido: una voz revela quién habla (45 CFR 164.514(b)(2)(i)(P)).</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The first frame of the video</source>
        <translation>El primer fotograma del video</translation>
    </message>
    <message>
        <source>A box does not stay on what moves, so cut that part out. What is left is read again.</source>
        <translation>Un recuadro no se queda sobre lo que se mueve, así que corte esa parte. Lo que queda se lee otra vez.</translation>
    </message>
    <message>
        <source>Keep from</source>
        <translation>Conservar desde</translation>
    </message>
    <message>
        <source>Keep up to</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Nothing to cut out was found. One frame a second was looked at: look for more yourself.</source>
        <translation>No se encontró nada que cortar. Se miró un fotograma por segundo: busque más usted.</translation>
    </message>
    <message>
        <source>{words}, first seen at {seconds} s</source>
        <translation>{words}, visto por primera vez a los {seconds} s</translation>
    </message>
    <message>
        <source>No program could read it. Cut out what must go, then look through it yourself.</source>
        <translation>Ningún programa pudo leerlo. Corte lo que deba irse y después revíselo usted.</translation>
    </message>
    <message>
        <source>Look through it…</source>
        <translation>Revisarlo…</translation>
    </message>
    <message>
        <source>Description of the video</source>
        <translation>Descripción del video</translation>
    </message>
    <message>
        <source>Describe the video</source>
        <translation>Describa el video</translation>
    </message>
    <message>
        <source>For people who cannot see it. Checked like the post.</source>
        <translation>Para quienes no pueden verlo. Se revisa como el post.</translation>
    </message>
    <message>
        <source>Keep at least half a second of it.</source>
        <translation>Conserve al menos medio segundo.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this draft</source>
        <translation>Buscar en este borrador</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Siguiente resultado (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace (Ctrl+H)</source>
        <translation>Reemplazar (Ctrl+H)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>Replaced: {count}. Ctrl+Z brings the words back, post by post.</source>
        <translation>Reemplazos: {count}. Ctrl+Z recupera las palabras, post por post.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>{place}. {reason}</source>
        <translation>{place}. {reason}</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>Debe cambiar</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Por valorar</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Rule {letter}</source>
        <translation>Regla {letter}</translation>
    </message>
    <message>
        <source>Enter uses the first suggestion, Delete removes, Esc goes to the text</source>
        <translation>Intro usa la primera sugerencia, Supr quita, Esc va al texto</translation>
    </message>
    <message>
        <source>Cover it: {words}</source>
        <translation>Cubrir: {words}</translation>
    </message>
    <message>
        <source>Replace {words} with “{other}”</source>
        <translation>Reemplazar {words} por “{other}”</translation>
    </message>
    <message>
        <source>Remove {words}</source>
        <translation>Quitar {words}</translation>
    </message>
</context>
<context>
    <name>ForgetArchiveSheet</name>
    <message>
        <source>Delete {count} imported posts for good?</source>
        <translation>¿Eliminar para siempre {count} posts importados?</translation>
    </message>
    <message>
        <source>Delete the imported post for good?</source>
        <translation>¿Eliminar para siempre el post importado?</translation>
    </message>
    <message>
        <source>They go from this computer, with what the check said and what you dealt with. At X they stay as they are. Backups you made still hold them.</source>
        <translation>Desaparecen de este equipo, con lo que dijo la revisión y lo que usted resolvió. En X quedan como están. Las copias de seguridad que hizo aún los contienen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Enter opens, Esc goes back to the search</source>
        <translation>Intro abre, Esc vuelve a la búsqueda</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>FrameRow</name>
    <message>
        <source>Frame before</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>It moves: {count} frames. What you do is done to all of them.</source>
        <translation>Se mueve: {count} fotogramas. Lo que haga se aplica a todos.</translation>
    </message>
    <message>
        <source>It moves: {count} frames, {unlike} of them differ; this is {number}. What you do is done to all.</source>
        <translation>Se mueve: {count} fotogramas, {unlike} distintos; este es el {number}. Lo que haga se aplica a todos.</translation>
    </message>
</context>
<context>
    <name>GoingSheet</name>
    <message>
        <source>A post is about to go out</source>
        <translation>Un post está a punto de salir</translation>
    </message>
    <message>
        <source>Posts go only while Vignette runs. If you close it now, the post waits in the outbox and goes when you start Vignette again.</source>
        <translation>Los posts solo salen mientras Vignette está abierto. Si lo cierra ahora, el post espera en Salida y sale cuando vuelva a abrir Vignette.</translation>
    </message>
    <message>
        <source>Posts are about to go out</source>
        <translation>Hay posts a punto de salir</translation>
    </message>
    <message>
        <source>Posts go only while Vignette runs. If you close it now, they wait in the outbox and go when you start Vignette again.</source>
        <translation>Los posts solo salen mientras Vignette está abierto. Si lo cierra ahora, esperan en Salida y salen cuando vuelva a abrir Vignette.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Close when they are out</source>
        <translation>Cerrar cuando hayan salido</translation>
    </message>
    <message>
        <source>Close when it is out</source>
        <translation>Cerrar cuando haya salido</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Move post {number} of {count}</source>
        <translation>Mover el post {number} de {count}</translation>
    </message>
    <message>
        <source>Drag to move this post (Alt+Up, Alt+Down)</source>
        <translation>Arrastre para mover este post (Alt+Arriba, Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to the start</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Mover al final</translation>
    </message>
</context>
<context>
    <name>HandRoom</name>
    <message>
        <source>Marked as posted by you. It stands under Sent.</source>
        <translation>Marcado como publicado por usted. Está en Enviados.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Conference mode</source>
        <translation>Modo congreso</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Guardar como borrador</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Mostrar la ventana completa</translation>
    </message>
    <message>
        <source>Quick draft</source>
        <translation>Borrador rápido</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Opening your drafts</source>
        <translation>Abriendo sus borradores</translation>
    </message>
    <message>
        <source>Not kept: gone when Vignette closes</source>
        <translation>No se guarda: desaparece al cerrar Vignette</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved a moment ago</source>
        <translation>Guardado hace un momento</translation>
    </message>
    <message>
        <source>Saved {count} min ago</source>
        <translation>Guardado hace {count} min</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Guardado a las {time}</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>This page is in English so far.</source>
        <translation>Esta página está en inglés por ahora.</translation>
    </message>
    <message>
        <source>Vignette {version}, with Qt {qt} and Python {python}</source>
        <translation>Vignette {version}, con Qt {qt} y Python {python}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>License texts</source>
        <translation>Textos de las licencias</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No topic says this.</source>
        <translation>Ningún tema lo menciona.</translation>
    </message>
</context>
<context>
    <name>Hover</name>
    <message>
        <source>No dictionary knows this word. {key} tells what may have been meant.</source>
        <translation>Ningún diccionario conoce esta palabra. {key} dice qué pudo quererse decir.</translation>
    </message>
    <message>
        <source>{button} ({key})</source>
        <translation>{button} ({key})</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Nobody typed for one minute, so your drafts were put away. Nothing you wrote is lost.</source>
        <translation>Nadie escribió durante un minuto, así que sus borradores se guardaron. No se perdió nada de lo escrito.</translation>
    </message>
    <message>
        <source>Nobody typed for {count} minutes, so your drafts were put away. Nothing you wrote is lost.</source>
        <translation>Nadie escribió durante {count} minutos, así que sus borradores se guardaron. No se perdió nada de lo escrito.</translation>
    </message>
    <message>
        <source>The screen was locked, so your drafts were put away. Nothing you wrote is lost.</source>
        <translation>La pantalla se bloqueó, así que sus borradores se guardaron. No se perdió nada de lo escrito.</translation>
    </message>
    <message>
        <source>The computer went to sleep, so your drafts were put away. Nothing you wrote is lost.</source>
        <translation>El equipo se suspendió, así que sus borradores se guardaron. No se perdió nada de lo escrito.</translation>
    </message>
    <message>
        <source>Another user came, so your drafts were put away. Nothing you wrote is lost.</source>
        <translation>Entró otro usuario, así que sus borradores se guardaron. No se perdió nada de lo escrito.</translation>
    </message>
    <message>
        <source>The system&apos;s question was closed, so Vignette stays locked.</source>
        <translation>Se cerró la pregunta del sistema, así que Vignette sigue bloqueado.</translation>
    </message>
    <message>
        <source>The system did not let you through. Signing in to this computer anew opens Vignette, too.</source>
        <translation>El sistema no le ha dejado pasar. Volver a iniciar sesión en este equipo también abre Vignette.</translation>
    </message>
    <message>
        <source>This desktop has no window that could ask for the password.</source>
        <translation>Este escritorio no tiene ninguna ventana que pueda pedir la contraseña.</translation>
    </message>
    <message>
        <source>The system did not answer, so Vignette stays locked.</source>
        <translation>El sistema no respondió, así que Vignette sigue bloqueado.</translation>
    </message>
    <message>
        <source>Your drafts are put away. Nothing you wrote is lost.</source>
        <translation>Sus borradores están guardados. No se perdió nada de lo escrito.</translation>
    </message>
    <message>
        <source>A part of the file of your drafts is damaged. Nothing was deleted.</source>
        <translation>Una parte del archivo de sus borradores está dañada. No se eliminó nada.</translation>
    </message>
    <message>
        <source>Your drafts are here, but the key in the keyring does not open them. Nothing was changed.</source>
        <translation>Sus borradores están aquí, pero la clave del llavero no los abre. No se cambió nada.</translation>
    </message>
    <message>
        <source>Vignette was locked when it ended. Nothing you wrote is lost.</source>
        <translation>Vignette estaba bloqueado cuando terminó. No se ha perdido nada de lo que escribió.</translation>
    </message>
    <message>
        <source>Your drafts are kept under your passphrase.</source>
        <translation>Sus borradores están protegidos por su frase de contraseña.</translation>
    </message>
    <message>
        <source>Your drafts are here, but their key is not in the keyring. Nothing was changed.</source>
        <translation>Sus borradores están aquí, pero su clave no está en el llavero. No se cambió nada.</translation>
    </message>
    <message>
        <source>The language changes when Vignette starts again.</source>
        <translation>El idioma cambia cuando Vignette se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The window speaks English now.</source>
        <translation>La ventana habla español ahora.</translation>
    </message>
</context>
<context>
    <name>KeptLooks</name>
    <message>
        <source>The preview stands beside the text where the window is wider.</source>
        <translation>La vista previa está al lado del texto donde la ventana es más ancha.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Press the new keys.</source>
        <translation>Pulse las teclas que debe tener.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
</context>
<context>
    <name>KeysRoom</name>
    <message>
        <source>Show and change the keys…</source>
        <translation>Ver y cambiar los atajos…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>This key belongs to the text: it copies, pastes, marks or undoes.</source>
        <translation>Esta tecla es del texto: copia, pega, marca o deshace.</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt with it, or press one of the F keys: letters alone are for writing.</source>
        <translation>Mantenga Ctrl o Alt, o pulse una de las teclas F: las letras solas son para escribir.</translation>
    </message>
    <message>
        <source>Nothing else has this key.</source>
        <translation>Nada más tiene esta tecla.</translation>
    </message>
    <message>
        <source>This key stays with “{words}”.</source>
        <translation>Esta tecla se queda con “{words}”.</translation>
    </message>
    <message>
        <source>It is taken from “{words}”, which then has none.</source>
        <translation>Se le quita a “{words}”, que queda sin ninguna.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everything in Vignette can be done without a mouse. To change a key, press it here: those with a frame can be changed.</source>
        <translation>En Vignette todo se puede hacer sin ratón. Las teclas con marco se pueden cambiar: púlselas aquí.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>{words}: {key}. Change the key.</source>
        <translation>{words}: {key}. Cambiar la tecla.</translation>
    </message>
    <message>
        <source>{words}: no key. Give it one.</source>
        <translation>{words}: sin tecla. Darle una.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KitRoom</name>
    <message>
        <source>A post that got out is not handed over yet. Last day to tell the people: {day}.</source>
        <translation>Un post que salió aún no se ha comunicado. Último día para avisar a las personas: {day}.</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <translation>Página para imprimir (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto simple (*.txt)</translation>
    </message>
    <message>
        <source>{name} is written. Hand it to your privacy officer today.</source>
        <translation>{name} está escrito. Entrégueselo hoy a su responsable de privacidad.</translation>
    </message>
</context>
<context>
    <name>KitSheet</name>
    <message>
        <source>This should not have gone</source>
        <translation>Esto no debía salir</translation>
    </message>
    <message>
        <source>Three steps, calmly, in this order. Only choices are written down, no word of the post.</source>
        <translation>Tres pasos, con calma, en este orden. Solo se anotan opciones, ni una palabra del post.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>It is deleted. Look at X whether it is really gone; what others copied stays with them.</source>
        <translation>Está eliminado. Mire en X si de verdad ya no está; lo que otros copiaron se queda con ellos.</translation>
    </message>
    <message>
        <source>Vignette cannot delete this one. Open your profile and delete it there.</source>
        <translation>Vignette no puede eliminar este. Abra su perfil y elimínelo allí.</translation>
    </message>
    <message>
        <source>It costs nothing here. What others copied stays with them.</source>
        <translation>Aquí no cuesta nada. Lo que otros copiaron se queda con ellos.</translation>
    </message>
    <message>
        <source>X bills {sum} for it. What others copied stays with them.</source>
        <translation>X cobra {sum} por ello. Lo que otros copiaron se queda con ellos.</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Eliminarlo…</translation>
    </message>
    <message>
        <source>Open my profile on X</source>
        <translation>Abrir mi perfil en X</translation>
    </message>
    <message>
        <source>1. Delete it</source>
        <translation>1. Eliminarlo</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Descubierto el</translation>
    </message>
    <message>
        <source>People it may be about</source>
        <translation>Personas a las que puede referirse</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Qué revela</translation>
    </message>
    <message>
        <source>2. Write down</source>
        <translation>2. Anotar</translation>
    </message>
    <message>
        <source>Your privacy officer decides whether it was a breach. If it was, these are the last days:</source>
        <translation>Su responsable de privacidad decide si fue una violación (breach). Si lo fue, estos son los últimos días:</translation>
    </message>
    <message>
        <source>The privacy officer has the record</source>
        <translation>El responsable de privacidad tiene el informe</translation>
    </message>
    <message>
        <source>3. Hand it over</source>
        <translation>3. Entregar</translation>
    </message>
</context>
<context>
    <name>LeaveRoom</name>
    <message>
        <source>What you typed is not saved yet. Unlock Vignette to save it, or close again to leave it.</source>
        <translation>Lo que escribió aún no está guardado. Desbloquee Vignette para guardarlo, o cierre otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>Vignette closes when everything is out.</source>
        <translation>Vignette se cierra cuando todo haya salido.</translation>
    </message>
    <message>
        <source>Vignette stays open: not everything went out.</source>
        <translation>Vignette sigue abierto: no todo ha salido.</translation>
    </message>
</context>
<context>
    <name>LicenceTexts</name>
    <message>
        <source>License texts</source>
        <translation>Textos de las licencias</translation>
    </message>
</context>
<context>
    <name>LinkRoom</name>
    <message>
        <source>The link is short now. Ctrl+Z brings the long one back.</source>
        <translation>El enlace ya es corto. Ctrl+Z recupera el largo.</translation>
    </message>
    <message>
        <source>Ask with this link</source>
        <translation>Consultar con este enlace</translation>
    </message>
    <message>
        <source>Link shortener</source>
        <translation>Acortador de enlaces</translation>
    </message>
    <message>
        <source>X counts every link as 23 and bills it the same, so this is for your readers, not for room.</source>
        <translation>X cuenta cada enlace como 23 y lo cobra igual: esto es para sus lectores, no para ganar espacio.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Link or paper</source>
        <translation>Enlace o artículo</translation>
    </message>
    <message>
        <source>Shorten a link, or look up a paper to cite it.</source>
        <translation>Acorte un enlace o busque un artículo para citarlo.</translation>
    </message>
    <message>
        <source>Link, DOI, PMID, PMCID or arXiv number</source>
        <translation>Enlace, DOI, PMID, PMCID o número de arXiv</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look up the paper</source>
        <translation>Buscar el artículo</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>Consultando a {service}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Put its link in</source>
        <translation>Poner su enlace</translation>
    </message>
    <message>
        <source>arXiv is not asked. Its clean link can be put in: {link}</source>
        <translation>arXiv no se consulta. Se puede poner su enlace limpio: {link}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>The check looks first. Then only the number goes to {host}, and nowhere else.</source>
        <translation>Primero mira la revisión. Luego solo el número va a {host}, y a ningún otro lugar.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>No shortener is chosen. Links stay long until you choose one in Settings.</source>
        <translation>No hay acortador elegido. Los enlaces quedan largos hasta que elija uno en Ajustes.</translation>
    </message>
    <message>
        <source>X counts and bills every link alike: a short one is for your readers only. The link is sent to {host}.</source>
        <translation>X cuenta y cobra igual todos los enlaces: uno corto es solo para sus lectores. El enlace se envía a {host}.</translation>
    </message>
    <message>
        <source>Choose a shortener…</source>
        <translation>Elegir un acortador…</translation>
    </message>
    <message>
        <source>It goes in as it is.</source>
        <translation>Entra tal como está.</translation>
    </message>
    <message>
        <source>It goes in without its trackers: {link}</source>
        <translation>Entra sin sus rastreadores: {link}</translation>
    </message>
    <message>
        <source>Shorten with {service}</source>
        <translation>Acortar con {service}</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Vignette is locked</source>
        <translation>Vignette está bloqueado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>I have the recovery key</source>
        <translation>Tengo la clave de recuperación</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Otros caminos…</translation>
    </message>
    <message>
        <source>Nothing is sent while Vignette is locked.</source>
        <translation>No se envía nada mientras Vignette está bloqueado.</translation>
    </message>
    <message>
        <source>No passphrase is set: whoever sits here can unlock it. You can set one in Settings.</source>
        <translation>No hay frase de contraseña: quien esté aquí puede desbloquearlo. Puede crear una en Ajustes.</translation>
    </message>
    <message>
        <source>The system asks for your sign-in password in a window of its own. Vignette never sees it.</source>
        <translation>El sistema pide su contraseña de inicio de sesión en una ventana propia. Vignette nunca la ve.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Su clave de recuperación</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>The system asks…</source>
        <translation>El sistema pregunta…</translation>
    </message>
    <message>
        <source>Unlock with the system&apos;s password</source>
        <translation>Desbloquear con la contraseña del sistema</translation>
    </message>
</context>
<context>
    <name>LogRoom</name>
    <message>
        <source>Drafts that name a patient</source>
        <translation>Borradores que nombran a un paciente</translation>
    </message>
    <message>
        <source>What was checked, decided and sent; no word of a post. Kept for six years.</source>
        <translation>Qué se revisó, decidió y envió; ni una palabra de un post. Se conserva seis años.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Entradas: {count}</translation>
    </message>
    <message>
        <source>None. A draft with a detail that must change is itself protected information.</source>
        <translation>Ninguno. Un borrador con un dato que debe cambiar es en sí información protegida.</translation>
    </message>
    <message>
        <source>One draft must change, begun: {when}. It is itself protected information on this disk.</source>
        <translation>Un borrador debe cambiar, empezado: {when}. Es en sí información protegida en este disco.</translation>
    </message>
    <message>
        <source>{count} drafts must change, the oldest begun: {when}. They are protected information on this disk.</source>
        <translation>{count} borradores deben cambiar, el más antiguo empezado: {when}. Son información protegida en este disco.</translation>
    </message>
    <message>
        <source>Entry {row} is not as it was written, or is missing. Show this to your compliance office.</source>
        <translation>La entrada {row} no está como se escribió, o falta. Muéstrelo a su oficina de cumplimiento.</translation>
    </message>
    <message>
        <source>Every entry is as it was written, and none is missing.</source>
        <translation>Cada entrada está como se escribió, y no falta ninguna.</translation>
    </message>
    <message>
        <source>Some entries were made under a key that is gone: nobody can check them.</source>
        <translation>Algunas entradas se hicieron con una clave que ya no existe: nadie puede comprobarlas.</translation>
    </message>
    <message>
        <source>An older or other file was once found in place of this log; an entry says when.</source>
        <translation>Una vez se encontró un archivo anterior u otro en lugar de este registro; una entrada dice cuándo.</translation>
    </message>
    <message>
        <source>The oldest entries were removed after six years; an entry says which.</source>
        <translation>Las entradas más antiguas se quitaron tras seis años; una entrada dice cuáles.</translation>
    </message>
    <message>
        <source>The keyring keeps no end of this log, so entries cut off there would not show.</source>
        <translation>El llavero no guarda el final de este registro, así que no se notarían entradas cortadas allí.</translation>
    </message>
    <message>
        <source>Entries: {count}. Newest seal: {mac}</source>
        <translation>Entradas: {count}. Sello más reciente: {mac}</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{name} is written. Note the end of the log and keep it elsewhere.</source>
        <translation>{name} está escrito. Anote el final del registro y guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>Entries removed: {count}</source>
        <translation>Entradas quitadas: {count}</translation>
    </message>
</context>
<context>
    <name>LookThroughSheet</name>
    <message>
        <source>No program could read this picture. Go through it part by part, then answer three questions.</source>
        <translation>Ningún programa pudo leer esta imagen. Recórrala parte por parte y responda tres preguntas.</translation>
    </message>
    <message>
        <source>Details are printed into most such pictures. Go through it part by part, then answer three questions.</source>
        <translation>La mayoría de estas imágenes llevan datos impresos. Recórrala parte por parte y responda a tres preguntas.</translation>
    </message>
    <message>
        <source>A program may have missed words beside what you covered. Go through it part by part, then answer three questions.</source>
        <translation>Un programa puede haber pasado por alto palabras junto a lo que cubrió. Recórrala parte por parte y responda luego a tres preguntas.</translation>
    </message>
    <message>
        <source>No words were found where some are likely. Go through it part by part, then answer three questions.</source>
        <translation>No se encontraron palabras donde es probable que las haya. Recórrala parte por parte y responda a tres preguntas.</translation>
    </message>
    <message>
        <source>Look through the picture</source>
        <translation>Recorra la imagen</translation>
    </message>
    <message>
        <source>A part of the picture at full size</source>
        <translation>Una parte de la imagen a tamaño real</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use my answers</source>
        <translation>Usar mis respuestas</translation>
    </message>
    <message>
        <source>No name, date, number or place in it tells of a patient.</source>
        <translation>Ningún nombre, fecha, número ni lugar en ella remite a un paciente.</translation>
    </message>
    <message>
        <source>No face shows, and nothing else by which a person is known.</source>
        <translation>No se ve ningún rostro ni nada más por lo que se reconozca a una persona.</translation>
    </message>
    <message>
        <source>A face shows. The post then asks for the patient&apos;s written authorization.</source>
        <translation>Se ve un rostro. El post pide entonces la autorización escrita del paciente.</translation>
    </message>
    <message>
        <source>No bar code and no square code shows.</source>
        <translation>No se ve ningún código de barras ni cuadrado.</translation>
    </message>
    <message>
        <source>Something does tell of a patient? Cancel, cover it, then look again.</source>
        <translation>¿Algo sí habla de un paciente? Cancele, cúbralo y mire de nuevo.</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Parte {number} de {count}</translation>
    </message>
    <message>
        <source>Frame {frame} of {frames}, part {number} of {count}</source>
        <translation>Fotograma {frame} de {frames}, parte {number} de {count}</translation>
    </message>
    <message>
        <source>You have seen all of it. Answer one by one.</source>
        <translation>Ya la vio toda. Responda una por una.</translation>
    </message>
    <message>
        <source>Answers open when you have seen every part: Space goes on.</source>
        <translation>Podrá responder cuando haya visto todas las partes: Espacio avanza.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Draft moved to the trash</source>
        <translation>Borrador movido a la papelera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Only files of this computer can be added.</source>
        <translation>Solo se pueden agregar archivos de este equipo.</translation>
    </message>
</context>
<context>
    <name>MarkRoom</name>
    <message>
        <source>Who may reply to this draft is still being looked up.</source>
        <translation>Aún se está buscando quién puede responder a este borrador.</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Tweet chat</source>
        <translation>Tweetchat</translation>
    </message>
    <message>
        <source>Conference mode</source>
        <translation>Modo congreso</translation>
    </message>
    <message>
        <source>#{tag}, change</source>
        <translation>#{tag}, cambiar</translation>
    </message>
    <message>
        <source>Takes {taken} of {limit} characters in each post</source>
        <translation>Ocupa {taken} de {limit} caracteres en cada post</translation>
    </message>
    <message>
        <source>Answer Q{number}</source>
        <translation>Responder P{number}</translation>
    </message>
    <message>
        <source>Answer question {number}</source>
        <translation>Responder la pregunta {number}</translation>
    </message>
    <message>
        <source>Leave {name}</source>
        <translation>Salir de {name}</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Post from a meeting</source>
        <translation>Postear desde un congreso</translation>
    </message>
    <message>
        <source>Each new post begins like this. It is plain text: counted, checked, and yours to change.</source>
        <translation>Cada post nuevo empieza así. Es texto simple: se cuenta, se revisa y usted puede cambiarlo.</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Congreso</translation>
    </message>
    <message>
        <source>Tweet chat</source>
        <translation>Tweetchat</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Qué está pasando</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>In every post, so that others find it.</source>
        <translation>En cada post, para que otros lo encuentren.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>A handle or a name. Can stay empty.</source>
        <translation>Un usuario o un nombre. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Its number or tag. Can stay empty.</source>
        <translation>Su número o etiqueta. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Its number, or paste it: Q3 becomes A3.</source>
        <translation>Su número, o péguela: Q3 se vuelve A3.</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>No fixed end</source>
        <translation>Sin final fijo</translation>
    </message>
    <message>
        <source>Speaker #Session: … #Tag</source>
        <translation>Ponente #Sesión: … #Etiqueta</translation>
    </message>
    <message>
        <source>“…” Speaker #Session #Tag</source>
        <translation>“…” Ponente #Sesión #Etiqueta</translation>
    </message>
    <message>
        <source>… #Tag</source>
        <translation>… #Etiqueta</translation>
    </message>
    <message>
        <source>How a post is built</source>
        <translation>Cómo se arma un post</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Your posts will begin here.</source>
        <translation>Sus posts empezarán aquí.</translation>
    </message>
    <message>
        <source>{left} characters are left for you</source>
        <translation>Le quedan {left} caracteres</translation>
    </message>
    <message>
        <source>A hashtag is one word of letters and digits, with a letter in it.</source>
        <translation>Un hashtag es una sola palabra de letras y dígitos, con alguna letra.</translation>
    </message>
    <message>
        <source>A handle has letters, digits and _, up to 15.</source>
        <translation>Un nombre de usuario tiene letras, dígitos y _, hasta 15.</translation>
    </message>
</context>
<context>
    <name>MoneyRoom</name>
    <message>
        <source>This would pass your limit of {limit} a month. Raise it in Settings, or wait.</source>
        <translation>Esto superaría su límite de {limit} al mes. Súbalo en Ajustes o espere.</translation>
    </message>
</context>
<context>
    <name>MoveRoom</name>
    <message>
        <source>This post can no longer be moved.</source>
        <translation>Este post ya no se puede mover.</translation>
    </message>
    <message>
        <source>That is in the past.</source>
        <translation>Eso está en el pasado.</translation>
    </message>
    <message>
        <source>That is more than a year away.</source>
        <translation>Falta más de un año.</translation>
    </message>
    <message>
        <source>It was allowed for exactly this time. Take the post back to change it.</source>
        <translation>Se permitió exactamente para esta hora. Retire el post para cambiarla.</translation>
    </message>
    <message>
        <source>New time: {when}.</source>
        <translation>Nueva hora: {when}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>NewKeySheet</name>
    <message>
        <source>It takes seconds. Earlier backups still open as before.</source>
        <translation>Tarda segundos. Las copias de seguridad que tiene se abren como antes.</translation>
    </message>
    <message>
        <source>It takes seconds. Your recovery key opens nothing afterwards, and a new one is shown. Earlier backups still open as before.</source>
        <translation>Tarda segundos. Después su clave de recuperación no abre nada, y se muestra una nueva. Las copias de seguridad que tiene se abren como antes.</translation>
    </message>
    <message>
        <source>A new encryption key?</source>
        <translation>¿Una clave de cifrado nueva?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
</context>
<context>
    <name>NoDescriptionSheet</name>
    <message>
        <source>The picture has no description</source>
        <translation>La imagen no tiene descripción</translation>
    </message>
    <message>
        <source>Some readers will miss what it shows.</source>
        <translation>Algunos lectores se perderán lo que muestra.</translation>
    </message>
    <message>
        <source>{count} pictures have no description</source>
        <translation>{count} imágenes no tienen descripción</translation>
    </message>
    <message>
        <source>Some readers will miss what they show.</source>
        <translation>Algunos lectores se perderán lo que muestran.</translation>
    </message>
    <message>
        <source>Post as it is</source>
        <translation>Postear como está</translation>
    </message>
    <message>
        <source>Go back and describe</source>
        <translation>Volver y describir</translation>
    </message>
</context>
<context>
    <name>NoteToast</name>
    <message>
        <source>Alt+Z</source>
        <translation>Alt+Z</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NumbersButton</name>
    <message>
        <source>🧵 at the first</source>
        <translation>🧵 en el primero</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Numbers: {words}</source>
        <translation>Números: {words}</translation>
    </message>
</context>
<context>
    <name>OldRowsSheet</name>
    <message>
        <source>Remove {count} entries from the log?</source>
        <translation>¿Quitar {count} entradas del registro?</translation>
    </message>
    <message>
        <source>Remove one entry from the log?</source>
        <translation>¿Quitar una entrada del registro?</translation>
    </message>
    <message>
        <source>They are older than six years. Export the log first: nothing brings them back.</source>
        <translation>Tienen más de seis años. Exporte antes el registro: nada las trae de vuelta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
</context>
<context>
    <name>OtherPostSheet</name>
    <message>
        <source>Which post do you reply to?</source>
        <translation>¿A qué post responde?</translation>
    </message>
    <message>
        <source>Which post do you quote?</source>
        <translation>¿Qué post cita?</translation>
    </message>
    <message>
        <source>Paste its link. Nothing is fetched, so this works without the internet, too.</source>
        <translation>Pegue su enlace. No se descarga nada, así que funciona también sin internet.</translation>
    </message>
    <message>
        <source>At X, Share and then Copy link give it. Only the number in it goes to X.</source>
        <translation>En X lo dan Compartir y luego Copiar enlace. A X solo va el número que contiene.</translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation>Enlace del post</translation>
    </message>
    <message>
        <source>Its author (optional)</source>
        <translation>Su autor (opcional)</translation>
    </message>
    <message>
        <source>The check compares your post with them. They are kept with your draft and never sent.</source>
        <translation>La revisión compara su post con ellas. Se guardan con su borrador y nunca se envían.</translation>
    </message>
    <message>
        <source>Its words (optional)</source>
        <translation>Sus palabras (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reply to it</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Quote it</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>This is not the link of a post on X.</source>
        <translation>Este no es el enlace de un post en X.</translation>
    </message>
    <message>
        <source>A handle has up to 15 letters, digits and underscores.</source>
        <translation>Un nombre de usuario tiene hasta 15 letras, dígitos y guiones bajos.</translation>
    </message>
</context>
<context>
    <name>OutboxDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Open my profile on X</source>
        <translation>Abrir mi perfil en X</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>¿Qué vio?</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar enviado</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Ahí está</translation>
    </message>
    <message>
        <source>Back to drafts</source>
        <translation>A borradores</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>No está ahí</translation>
    </message>
    <message>
        <source>Looks once more first</source>
        <translation>Mira otra vez antes</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo otra vez</translation>
    </message>
    <message>
        <source>Vignette never sends a second time by itself.</source>
        <translation>Vignette nunca envía una segunda vez por su cuenta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Make the rest a new thread</source>
        <translation>Hacer del resto un hilo nuevo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar la subida</translation>
    </message>
    <message>
        <source>Delete at X…</source>
        <translation>Eliminar en X…</translation>
    </message>
    <message>
        <source>This should not have gone…</source>
        <translation>Esto no debía salir…</translation>
    </message>
    <message>
        <source>Copy out</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Mirar primero</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>The post was handed over, then no clear answer came. Nobody can tell from here.</source>
        <translation>El post se entregó, y después no llegó una respuesta clara. Desde aquí no se puede saber.</translation>
    </message>
    <message>
        <source>It may be out already</source>
        <translation>Quizá ya se publicó</translation>
    </message>
    <message>
        <source>Post {number} of {count} was handed over, then no clear answer came. Nobody can tell from here.</source>
        <translation>El post {number} de {count} se entregó y luego no llegó una respuesta clara. Desde aquí nadie puede saberlo.</translation>
    </message>
    <message>
        <source>Checked {when}: {verdict}</source>
        <translation>Revisado {when}: {verdict}</translation>
    </message>
    <message>
        <source>Cost at X: {sum}</source>
        <translation>Costo en X: {sum}</translation>
    </message>
    <message>
        <source>Open the practice timeline</source>
        <translation>Abrir la cronología de práctica</translation>
    </message>
    <message>
        <source>What did you see of post {number}?</source>
        <translation>¿Qué vio del post {number}?</translation>
    </message>
    <message>
        <source>Send the rest</source>
        <translation>Enviar el resto</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Keep the rest as a draft</source>
        <translation>Guardar el resto como borrador</translation>
    </message>
    <message>
        <source>Finish in the browser…</source>
        <translation>Terminar en el navegador…</translation>
    </message>
    <message>
        <source>Copy post {number}</source>
        <translation>Copiar el post {number}</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Eliminarlo…</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Elegir otra hora</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Your posts will stand here, each with its time and what was checked.</source>
        <translation>Aquí estarán sus posts, cada uno con su hora y lo que se revisó.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>What you post or schedule goes out from here.</source>
        <translation>Lo que postea o programa sale desde aquí.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Saliendo</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programados</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Enter shows it whole</source>
        <translation>Intro lo muestra entero</translation>
    </message>
    <message>
        <source>Show it whole</source>
        <translation>Mostrarlo entero</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
</context>
<context>
    <name>PassphraseRoom</name>
    <message>
        <source>A passphrase is set. It opens your drafts and keys.</source>
        <translation>Hay una frase de contraseña. Abre sus borradores y claves.</translation>
    </message>
    <message>
        <source>None is set: whoever is signed in to this computer can open your drafts.</source>
        <translation>No hay ninguna: quien tenga la sesión abierta en este equipo puede abrir sus borradores.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiarla…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Definir una frase de contraseña…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>One was made. It opens your drafts without passphrase and keyring.</source>
        <translation>Se creó una. Abre sus borradores sin frase de contraseña ni llavero.</translation>
    </message>
    <message>
        <source>None was made: a lost keyring or a forgotten passphrase would close your drafts for good.</source>
        <translation>No se creó ninguna: un llavero perdido o una frase olvidada cerrarían sus borradores para siempre.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Crear una nueva…</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Crear una…</translation>
    </message>
    <message>
        <source>A recovery key was made, but you did not say that you wrote it down: make a new one.</source>
        <translation>Se creó una clave de recuperación, pero no ha dicho que la haya anotado: cree una nueva.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>La frase de contraseña está definida.</translation>
    </message>
    <message>
        <source>The passphrase is taken off.</source>
        <translation>La frase de contraseña se quitó.</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Definir una frase de contraseña</translation>
    </message>
    <message>
        <source>It opens your drafts and your accounts&apos; keys. Nobody can tell you what it was: make a recovery key, too.</source>
        <translation>Abre sus borradores y las claves de sus cuentas. Nadie puede decirle cuál era: cree también una clave de recuperación.</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>Four or five words are good. At least eight characters.</source>
        <translation>Cuatro o cinco palabras están bien. Ocho caracteres como mínimo.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Definirla</translation>
    </message>
    <message>
        <source>Type the one you have now.</source>
        <translation>Escriba la que tiene ahora.</translation>
    </message>
    <message>
        <source>Take {count} signs or more.</source>
        <translation>Use {count} signos o más.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>PdfPagesSheet</name>
    <message>
        <source>Each page becomes a picture of its own. The words and links of the file stay behind.</source>
        <translation>Cada página se convierte en una imagen. Las palabras y los enlaces del archivo se quedan atrás.</translation>
    </message>
    <message>
        <source>Each page becomes a picture of its own. The first {count} pages are shown.</source>
        <translation>Cada página se convierte en una imagen. Se muestran las primeras {count} páginas.</translation>
    </message>
    <message>
        <source>Which pages?</source>
        <translation>¿Qué páginas?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>Agregar páginas</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>Páginas del PDF</translation>
    </message>
    <message>
        <source>✓ Page {number}</source>
        <translation>✓ Página {number}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>There is room for {most} more in this post.</source>
        <translation>Caben {most} más en este post.</translation>
    </message>
    <message>
        <source>{count} chosen. Space chooses, arrows move.</source>
        <translation>{count} elegidas. Espacio elige, las flechas avanzan.</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Insert draws a box, arrows move it, Shift and arrows size it, Space covers, C crops, plus zooms</source>
        <translation>Insertar dibuja un recuadro, las flechas lo mueven, Mayús y flechas cambian su tamaño, Espacio cubre, C recorta, más amplía</translation>
    </message>
    <message>
        <source>A box of yours</source>
        <translation>Un recuadro suyo</translation>
    </message>
</context>
<context>
    <name>PictureRoom</name>
    <message>
        <source>A picture is still being read.</source>
        <translation>Aún se está leyendo una imagen.</translation>
    </message>
    <message>
        <source>The video is as it was. What you wrote about it can be kept.</source>
        <translation>El vídeo está como estaba. Lo que escribió sobre él se puede conservar.</translation>
    </message>
    <message>
        <source>X takes one moving picture in a post, and no other picture beside it.</source>
        <translation>X acepta una imagen en movimiento por post, y ninguna otra junto a ella.</translation>
    </message>
    <message>
        <source>A moving picture cannot be copied. Choose a connected account, or use a still one.</source>
        <translation>Una imagen en movimiento no se puede copiar. Elija una cuenta conectada, o use una fija.</translation>
    </message>
    <message>
        <source>Details are printed into most scans. Open the picture and look through it yourself.</source>
        <translation>La mayoría de los estudios llevan datos impresos. Abra la imagen y revísela usted.</translation>
    </message>
    <message>
        <source>A picture seems to hold words, but none were found. Open it and look through it yourself.</source>
        <translation>Una imagen parece contener palabras, pero no se encontró ninguna. Ábrala y revísela usted.</translation>
    </message>
    <message>
        <source>You covered all words in a picture. Open it once more and look through the rest yourself.</source>
        <translation>Cubrió todas las palabras de una imagen. Ábrala otra vez y revise usted el resto.</translation>
    </message>
    <message>
        <source>A picture was not read. Open it to look through it yourself, or install Tesseract.</source>
        <translation>Una imagen no se leyó. Ábrala para recorrerla usted, o instale Tesseract.</translation>
    </message>
    <message>
        <source>The picture is as it was. What you wrote about it can be kept.</source>
        <translation>La imagen está como estaba. Lo que escribió sobre ella se puede conservar.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>X shows a moving picture alone. Take the others off that post.</source>
        <translation>X muestra sola una imagen en movimiento. Quite las demás de ese post.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Agregar una imagen</translation>
    </message>
    <message>
        <source>Pictures and videos ({sorts});;All files (*)</source>
        <translation>Imágenes y videos ({sorts});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>Un código</translation>
    </message>
    <message>
        <source>A face</source>
        <translation>Un rostro</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Describe and cover…</source>
        <translation>Describir y cubrir…</translation>
    </message>
    <message>
        <source>Describe and cover picture {number}</source>
        <translation>Describir y cubrir la imagen {number}</translation>
    </message>
    <message>
        <source>Describe and cut…</source>
        <translation>Describir y cortar…</translation>
    </message>
    <message>
        <source>Describe and cut the video</source>
        <translation>Describir y cortar el video</translation>
    </message>
    <message>
        <source>Remove picture {number}</source>
        <translation>Quitar la imagen {number}</translation>
    </message>
    <message>
        <source>Change its description</source>
        <translation>Cambie su descripción</translation>
    </message>
    <message>
        <source>Details may be printed in it: look through it yourself</source>
        <translation>Puede llevar datos impresos: revísela usted</translation>
    </message>
    <message>
        <source>Its words are covered: look through the rest yourself</source>
        <translation>Sus palabras están cubiertas: revise usted el resto</translation>
    </message>
    <message>
        <source>Not read: look through it yourself</source>
        <translation>Sin leer: recórrala usted</translation>
    </message>
    <message>
        <source>Its sound is kept: it needs an authorization</source>
        <translation>Se conserva su sonido: necesita una autorización</translation>
    </message>
    <message>
        <source>{count} to cut out</source>
        <translation>{count} por cortar</translation>
    </message>
    <message>
        <source>1 to cover</source>
        <translation>1 por cubrir</translation>
    </message>
    <message>
        <source>{count} to cover</source>
        <translation>{count} por cubrir</translation>
    </message>
    <message>
        <source>Something to consider</source>
        <translation>Algo por valorar</translation>
    </message>
    <message>
        <source>It seems to hold words: look through it yourself</source>
        <translation>Parece contener palabras: recórrala usted</translation>
    </message>
    <message>
        <source>Cleaned; you looked through it</source>
        <translation>Limpia; usted la recorrió</translation>
    </message>
    <message>
        <source>Cleaned and read; it has no sound</source>
        <translation>Limpio y leído; no tiene sonido</translation>
    </message>
    <message>
        <source>Cleaned and read; its sound is removed</source>
        <translation>Limpio y leído; sin sonido</translation>
    </message>
    <message>
        <source>Cleaned and read</source>
        <translation>Limpia y leída</translation>
    </message>
    <message>
        <source>No description yet. Some readers will miss it.</source>
        <translation>Aún sin descripción. Algunos lectores se la perderán.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use picture</source>
        <translation>Usar la imagen</translation>
    </message>
    <message>
        <source>The picture, as it will be</source>
        <translation>La imagen, como quedará</translation>
    </message>
    <message>
        <source>Look through it…</source>
        <translation>Recorrerla…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cubrir</translation>
    </message>
    <message>
        <source>Proposals, made by a program. Look for more yourself.</source>
        <translation>Propuestas hechas por un programa. Busque usted también.</translation>
    </message>
    <message>
        <source>A face shows. The post then needs the patient&apos;s written authorization.</source>
        <translation>Se ve un rostro. El post necesita entonces la autorización escrita del paciente.</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>Describa la imagen</translation>
    </message>
    <message>
        <source>For people who cannot see it. Checked like the post.</source>
        <translation>Para quienes no pueden verla. Se revisa como el post.</translation>
    </message>
    <message>
        <source>Description of the picture</source>
        <translation>Descripción de la imagen</translation>
    </message>
    <message>
        <source>Begin with…</source>
        <translation>Empezar con…</translation>
    </message>
    <message>
        <source>{number}. {words}, {place}, {state}</source>
        <translation>{number}. {words}, {place}, {state}</translation>
    </message>
    <message>
        <source>No box yet. Look for what must go, and add one.</source>
        <translation>Aún no hay recuadros. Busque lo que debe irse y agregue uno.</translation>
    </message>
    <message>
        <source>Use with an authorization</source>
        <translation>Usar con autorización</translation>
    </message>
    <message>
        <source>the patient&apos;s record</source>
        <translation>los datos del paciente</translation>
    </message>
    <message>
        <source>Details are printed into most such pictures. Cover what must go, then look through it yourself.</source>
        <translation>La mayoría de estas imágenes llevan datos impresos. Cubra lo que deba irse y después revísela usted.</translation>
    </message>
    <message>
        <source>It looks like a scan, and no words were found in it. Look through it yourself.</source>
        <translation>Parece una imagen diagnóstica, y no se encontraron palabras en ella. Revísela usted.</translation>
    </message>
    <message>
        <source>It looks like a screen, and no words were found in it. Look through it yourself.</source>
        <translation>Parece una pantalla, y no se encontraron palabras en ella. Revísela usted.</translation>
    </message>
    <message>
        <source>It looks like print or a label, and no words were found. Look through it yourself.</source>
        <translation>Parece un impreso o una etiqueta, y no se encontraron palabras. Revísela usted.</translation>
    </message>
    <message>
        <source>No words are left beside what you covered. A program may have missed some: look through it once yourself.</source>
        <translation>No quedan palabras junto a lo que cubrió. Un programa puede haber pasado alguna por alto: revísela usted una vez.</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>ECG</translation>
    </message>
    <message>
        <source>12-lead ECG. Rate … a minute, rhythm …, axis …. The finding: …</source>
        <translation>12-lead ECG. Rate … a minute, rhythm …, axis …. The finding: …</translation>
    </message>
    <message>
        <source>Radiograph</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Radiograph of the …, … view. The finding: …, at the …</source>
        <translation>Radiograph of the …, … view. The finding: …, at the …</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositiva</translation>
    </message>
    <message>
        <source>Slide titled “…”. It says: …</source>
        <translation>Slide titled “…”. It says: …</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Chart of … over …. It rises from … to …</source>
        <translation>Chart of … over …. It rises from … to …</translation>
    </message>
    <message>
        <source>The words in the picture</source>
        <translation>Las palabras de la imagen</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ecografía</translation>
    </message>
    <message>
        <source>Ultrasound clip, … view. It shows …. The finding: …</source>
        <translation>Ultrasound clip, … view. It shows …. The finding: …</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Video of a …. First …, then …. At the end: …</source>
        <translation>Video of a …. First …, then …. At the end: …</translation>
    </message>
    <message>
        <source>The words in the video</source>
        <translation>Las palabras del video</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>arriba a la derecha</translation>
    </message>
    <message>
        <source>left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>abajo a la derecha</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, {weight} kB, without loss (before: {wide} by {high}, {before} kB).</source>
        <translation>{width} por {height} píxeles, {weight} kB, sin pérdida (antes: {wide} por {high}, {before} kB).</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, {weight} kB, 256 colors (before: {wide} by {high}, {before} kB).</source>
        <translation>{width} por {height} píxeles, {weight} kB, 256 colores (antes: {wide} por {high}, {before} kB).</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, {weight} kB, quality {quality} (before: {wide} by {high}, {before} kB).</source>
        <translation>{width} por {height} píxeles, {weight} kB, calidad {quality} (antes: {wide} por {high}, {before} kB).</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>a small copy</source>
        <translation>una copia pequeña</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>No program could read it. Cover what must go, then look through it yourself.</source>
        <translation>Ningún programa pudo leerla. Cubra lo que deba irse y recórrala usted.</translation>
    </message>
    <message>
        <source>color table</source>
        <translation>tabla de colores</translation>
    </message>
    <message>
        <source>the rest of the document</source>
        <translation>el resto del documento</translation>
    </message>
    <message>
        <source>bytes behind the picture</source>
        <translation>bytes detrás de la imagen</translation>
    </message>
    <message>
        <source>Nothing hidden was in it. {size}</source>
        <translation>No tenía nada oculto. {size}</translation>
    </message>
    <message>
        <source>Taken off: {kinds}; {count} hidden details in all. {size}</source>
        <translation>Se quitó: {kinds}; {count} datos ocultos en total. {size}</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Add a box</source>
        <translation>Agregar un recuadro</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Show smaller</source>
        <translation>Mostrar más pequeña</translation>
    </message>
    <message>
        <source>Show larger</source>
        <translation>Mostrar más grande</translation>
    </message>
    <message>
        <source>Crop to the frame</source>
        <translation>Recortar al marco</translation>
    </message>
    <message>
        <source>Pull the corners, or use arrows and Shift. Enter crops, Esc leaves it whole.</source>
        <translation>Tire de las esquinas, o use flechas y Mayús. Intro recorta, Esc la deja entera.</translation>
    </message>
    <message>
        <source>Boxes are solid: what is blurred can be brought back. Under a box nothing is kept.</source>
        <translation>Los recuadros son opacos: lo borroso se puede recuperar. Bajo un recuadro no se conserva nada.</translation>
    </message>
</context>
<context>
    <name>PictureUndo</name>
    <message>
        <source>Video removed.</source>
        <translation>Video quitado.</translation>
    </message>
    <message>
        <source>Picture removed.</source>
        <translation>Imagen quitada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PolicyRoom</name>
    <message>
        <source>Set by your institution: one minute at most.</source>
        <translation>Fijado por su institución: un minuto como máximo.</translation>
    </message>
    <message>
        <source>Set by your institution: {count} minutes at most.</source>
        <translation>Fijado por su institución: {count} minutos como máximo.</translation>
    </message>
    <message>
        <source>Set by your institution.</source>
        <translation>Fijado por su institución.</translation>
    </message>
    <message>
        <source>Policy {digest}</source>
        <translation>Política {digest}</translation>
    </message>
    <message>
        <source>Set by your institution</source>
        <translation>Fijado por su institución</translation>
    </message>
    <message>
        <source>Set by {institution}</source>
        <translation>Fijado por {institution}</translation>
    </message>
    <message>
        <source>You cannot change this here. Every row of the log names the policy.</source>
        <translation>Aquí no puede cambiarlo. Cada fila del registro nombra la política.</translation>
    </message>
    <message>
        <source>The check asks at every detail.</source>
        <translation>La revisión pregunta con cada dato.</translation>
    </message>
    <message>
        <source>A second reader confirms every post on this computer.</source>
        <translation>Un segundo lector confirma cada post en este equipo.</translation>
    </message>
    <message>
        <source>A second reader confirms every post the check warns of.</source>
        <translation>Un segundo lector confirma cada post del que la revisión advierte.</translation>
    </message>
    <message>
        <source>Link shorteners: {names}.</source>
        <translation>Acortadores de enlaces: {names}.</translation>
    </message>
    <message>
        <source>Links and papers go only to: {names}.</source>
        <translation>Los enlaces y artículos van solo a: {names}.</translation>
    </message>
    <message>
        <source>Nothing is narrowed.</source>
        <translation>Nada está restringido.</translation>
    </message>
    <message>
        <source>Vignette locks itself after one minute without input, at the latest.</source>
        <translation>Vignette se bloquea tras un minuto sin actividad, a más tardar.</translation>
    </message>
    <message>
        <source>Vignette locks itself after {count} minutes without input, at the latest.</source>
        <translation>Vignette se bloquea tras {count} minutos sin actividad, a más tardar.</translation>
    </message>
    <message>
        <source>The trash empties itself after one day.</source>
        <translation>La papelera se vacía tras un día.</translation>
    </message>
    <message>
        <source>The trash empties itself after {count} days.</source>
        <translation>La papelera se vacía tras {count} días.</translation>
    </message>
    <message>
        <source>Earlier versions of a draft go after one day.</source>
        <translation>Las versiones anteriores de un borrador se van tras un día.</translation>
    </message>
    <message>
        <source>Earlier versions of a draft go after {count} days.</source>
        <translation>Las versiones anteriores de un borrador se van tras {count} días.</translation>
    </message>
</context>
<context>
    <name>PollRoom</name>
    <message>
        <source>The poll is as it was. What you typed can come back.</source>
        <translation>La encuesta está como estaba. Lo que escribió puede volver.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>The draft&apos;s poll is still being opened.</source>
        <translation>La encuesta del borrador aún se está abriendo.</translation>
    </message>
    <message>
        <source>X shows pictures or a poll in a post, not both. Remove one of them.</source>
        <translation>X muestra imágenes o una encuesta en un post, no ambas. Quite una de las dos.</translation>
    </message>
    <message>
        <source>A poll cannot be copied out. Remove it, and add it at X.</source>
        <translation>Una encuesta no se puede copiar. Quítela y agréguela en X.</translation>
    </message>
</context>
<context>
    <name>PollRow</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the poll</source>
        <translation>Cambiar la encuesta</translation>
    </message>
    <message>
        <source>Remove the poll</source>
        <translation>Quitar la encuesta</translation>
    </message>
    <message>
        <source>Poll under the first post, open for {time}</source>
        <translation>Encuesta bajo el primer post, abierta {time}</translation>
    </message>
    <message>
        <source>Poll, open for {time}</source>
        <translation>Encuesta, abierta {time}</translation>
    </message>
</context>
<context>
    <name>PollSheet</name>
    <message>
        <source>What can they answer?</source>
        <translation>¿Qué pueden responder?</translation>
    </message>
    <message>
        <source>Your post is the question. The answers are checked like the rest of it.</source>
        <translation>Su post es la pregunta. Las respuestas se revisan como lo demás.</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this poll</source>
        <translation>Usar esta encuesta</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Respuesta {number}</translation>
    </message>
    <message>
        <source>Answer {number} (optional)</source>
        <translation>Respuesta {number} (opcional)</translation>
    </message>
    <message>
        <source>Up to {most} characters</source>
        <translation>Hasta {most} caracteres</translation>
    </message>
    <message>
        <source>A poll has two answers or more.</source>
        <translation>Una encuesta tiene dos respuestas o más.</translation>
    </message>
    <message>
        <source>You have this answer already.</source>
        <translation>Esta respuesta ya está arriba.</translation>
    </message>
    <message>
        <source>{over} too many: {used} of {most}</source>
        <translation>Sobran {over}: {used} de {most}</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Remove this post (Ctrl+Shift+Backspace)</source>
        <translation>Quitar este post (Ctrl+Mayús+Retroceso)</translation>
    </message>
    <message>
        <source>Add a picture (Ctrl+Shift+P)</source>
        <translation>Agregar una imagen (Ctrl+Mayús+P)</translation>
    </message>
    <message>
        <source>Link or paper (Ctrl+K)</source>
        <translation>Enlace o artículo (Ctrl+K)</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+Shift+E)</source>
        <translation>Emoji (Ctrl+Mayús+E)</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Split into a thread</source>
        <translation>Dividir en un hilo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Mayús+T</translation>
    </message>
    <message>
        <source>Stop splitting</source>
        <translation>Dejar de dividir</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Post {number} of {count}</source>
        <translation>Post {number} de {count}</translation>
    </message>
    <message>
        <source>Count twice: {signs}.</source>
        <translation>Cuentan doble: {signs}.</translation>
    </message>
    <message>
        <source>{plain} for {sign}</source>
        <translation>{plain} por {sign}</translation>
    </message>
    <message>
        <source>Shorter: {instead}.</source>
        <translation>Más corto: {instead}.</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>{count} must change</source>
        <translation>{count} por cambiar</translation>
    </message>
    <message>
        <source>{count} to consider</source>
        <translation>{count} por valorar</translation>
    </message>
    <message>
        <source>{count} wordings to look at</source>
        <translation>{count} redacciones por mirar</translation>
    </message>
    <message>
        <source>{count} words to spell</source>
        <translation>{count} palabras por corregir</translation>
    </message>
</context>
<context>
    <name>PostMarks</name>
    <message>
        <source>X&apos;s mark “Made with AI”</source>
        <translation>Marca de X: “Hecho con IA”</translation>
    </message>
    <message>
        <source>X says: “Disclose that the tweet contains AI-generated media.”</source>
        <translation>X dice: “Disclose that the tweet contains AI-generated media.” (Declarar que la publicación contiene imágenes o vídeos generados por IA.)</translation>
    </message>
    <message>
        <source>X&apos;s mark “Paid partnership”</source>
        <translation>Marca de X: “Colaboración pagada”</translation>
    </message>
    <message>
        <source>X says: “Disclose that the tweet is a paid partnership.”</source>
        <translation>X dice: “Disclose that the tweet is a paid partnership.” (Declarar que la publicación es una colaboración pagada.)</translation>
    </message>
    <message>
        <source>Post in a community…</source>
        <translation>Postear en una comunidad…</translation>
    </message>
    <message>
        <source>In another community, or none…</source>
        <translation>En otra comunidad, o en ninguna…</translation>
    </message>
    <message>
        <source>“Made with AI”</source>
        <translation>“Hecho con IA”</translation>
    </message>
    <message>
        <source>“Paid partnership”</source>
        <translation>“Colaboración pagada”</translation>
    </message>
    <message>
        <source>In a community</source>
        <translation>En una comunidad</translation>
    </message>
</context>
<context>
    <name>PostRoom</name>
    <message>
        <source>A post did not go as it should. It waits in the outbox for you.</source>
        <translation>Un post no salió como debía. Le espera en Salida.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Scheduled: {when}. It goes then if Vignette is running and unlocked.</source>
        <translation>Programado: {when}. Sale entonces si Vignette está abierto y desbloqueado.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The rest is a thread of its own now. Look it through, then post it.</source>
        <translation>El resto es ahora un hilo propio. Revíselo y publíquelo.</translation>
    </message>
</context>
<context>
    <name>PracticeRoom</name>
    <message>
        <source>Keep practice posts when Vignette ends</source>
        <translation>Conservar los posts de práctica cuando Vignette termine</translation>
    </message>
    <message>
        <source>While off, the practice timeline begins empty each time. Drafts and outbox stay.</source>
        <translation>Si no, la cronología de práctica empieza vacía cada vez. Los borradores y lo que está en Salida se quedan.</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Cuenta de práctica</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Show the first</source>
        <translation>Mostrar el primero</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>How X will show it</source>
        <translation>Cómo lo mostrará X</translation>
    </message>
</context>
<context>
    <name>PreviewPictures</name>
    <message>
        <source>no description</source>
        <translation>sin descripción</translation>
    </message>
    <message>
        <source>Pictures: {descriptions}</source>
        <translation>Imágenes: {descriptions}</translation>
    </message>
</context>
<context>
    <name>PreviewPoll</name>
    <message>
        <source>0 votes · {time} left</source>
        <translation>0 votos · quedan {time}</translation>
    </message>
    <message>
        <source>Open for {time}</source>
        <translation>Abierta {time}</translation>
    </message>
</context>
<context>
    <name>PreviewPost</name>
    <message>
        <source>Replying to {handle}</source>
        <translation>En respuesta a {handle}</translation>
    </message>
    <message>
        <source>How X will show it</source>
        <translation>Cómo lo mostrará X</translation>
    </message>
    <message>
        <source>How X will show post {number} of {count}</source>
        <translation>Cómo mostrará X el post {number} de {count}</translation>
    </message>
</context>
<context>
    <name>PreviewQuote</name>
    <message>
        <source>Quoted post: {words}</source>
        <translation>Post citado: {words}</translation>
    </message>
</context>
<context>
    <name>PreviewSwitch</name>
    <message>
        <source>Below</source>
        <translation>Debajo</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Where the preview stands</source>
        <translation>Dónde está la vista previa</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Text or preview</source>
        <translation>Texto o vista previa</translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>QuickKeyRoom</name>
    <message>
        <source>Begin a draft in Vignette</source>
        <translation>Empezar un borrador en Vignette</translation>
    </message>
    <message>
        <source>Begin a draft from any program with a key</source>
        <translation>Empezar un borrador desde cualquier programa con una tecla</translation>
    </message>
    <message>
        <source>Quick draft</source>
        <translation>Borrador rápido</translation>
    </message>
    <message>
        <source>A small window, whatever you are doing.</source>
        <translation>Una ventana pequeña, haga usted lo que haga.</translation>
    </message>
    <message>
        <source>This desktop lets no program hear a key pressed elsewhere. In its keyboard settings, bind a key to {command}.</source>
        <translation>Este escritorio no deja a ningún programa oír una tecla pulsada en otra parte. En sus ajustes de teclado, asigne una tecla a {command}.</translation>
    </message>
    <message>
        <source>Your desktop asks you for the key.</source>
        <translation>Su escritorio le pregunta por la tecla.</translation>
    </message>
    <message>
        <source>Your desktop did not give Vignette a key. Turn this off and on to be asked again.</source>
        <translation>Su escritorio no le dio una tecla a Vignette. Desactive y active esto para que se le pregunte de nuevo.</translation>
    </message>
    <message>
        <source>The key: {key}. Your desktop&apos;s settings can change it.</source>
        <translation>La tecla: {key}. Puede cambiarla en los ajustes de su escritorio.</translation>
    </message>
    <message>
        <source>The key is set. Your desktop&apos;s settings can change it.</source>
        <translation>La tecla está asignada. Puede cambiarla en los ajustes de su escritorio.</translation>
    </message>
    <message>
        <source>Your desktop asks you which key it may be. Nobody hears any other key.</source>
        <translation>Su escritorio le pregunta qué tecla puede ser. Nadie oye ninguna otra tecla.</translation>
    </message>
</context>
<context>
    <name>ReaderRoom</name>
    <message>
        <source>They confirm posts on this computer, each with their own passphrase. Ids stand in the log.</source>
        <translation>Confirman posts en este equipo, cada uno con su frase de contraseña. Los ids figuran en el registro.</translation>
    </message>
    <message>
        <source>Second readers</source>
        <translation>Segundos lectores</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {reader}</source>
        <translation>Quitar a {reader}</translation>
    </message>
    <message>
        <source>{reader} · key {digits}</source>
        <translation>{reader} · clave {digits}</translation>
    </message>
    <message>
        <source>Add a reader…</source>
        <translation>Agregar un lector…</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Aún nadie.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>What was looked at</source>
        <translation>Qué se revisó</translation>
    </message>
    <message>
        <source>What was not looked at</source>
        <translation>Qué no se revisó</translation>
    </message>
    <message>
        <source>What no program can know</source>
        <translation>Lo que ningún programa puede saber</translation>
    </message>
    <message>
        <source>Whether somebody who was there will recognize the story. The last look is yours.</source>
        <translation>Si alguien que estuvo allí reconocerá la historia. La última mirada es suya.</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Any reason</source>
        <translation>Cualquier motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>Record an authorization…</source>
        <translation>Registrar una autorización…</translation>
    </message>
</context>
<context>
    <name>RecoveredBanner</name>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Look at the outbox</source>
        <translation>Mirar Salida</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Cerrar esta nota</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>1 more draft changed in the hour before.</source>
        <translation>1 borrador más cambió en la hora anterior.</translation>
    </message>
    <message>
        <source>{count} more drafts changed in the hour before.</source>
        <translation>{count} borradores más cambiaron en la hora anterior.</translation>
    </message>
    <message>
        <source>1 post may be out: look first.</source>
        <translation>1 post puede haberse publicado: mire primero.</translation>
    </message>
    <message>
        <source>{count} posts may be out: look first.</source>
        <translation>{count} posts pueden haberse publicado: mire primero.</translation>
    </message>
    <message>
        <source>Vignette ended unexpectedly last time.</source>
        <translation>Vignette terminó de forma inesperada la última vez.</translation>
    </message>
    <message>
        <source>Back on screen is what you wrote until {when}; at most the last second is missing.</source>
        <translation>En pantalla está lo que escribió hasta {when}; falta como mucho el último segundo.</translation>
    </message>
    <message>
        <source>What you wrote until {when} is in your drafts; at most the last second is missing.</source>
        <translation>Lo que escribió hasta {when} está en sus borradores; falta como mucho el último segundo.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Write it on paper and keep it where you keep a passport. It opens your drafts if the passphrase is forgotten or the keyring is lost. It is shown this once, and kept nowhere.</source>
        <translation>Escríbala en papel y guárdela donde guarda un pasaporte. Abre sus borradores si olvida la frase de contraseña o pierde el llavero. Se muestra esta única vez y no se guarda en ningún lugar.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Su clave de recuperación</translation>
    </message>
    <message>
        <source>Recovery key: {code}</source>
        <translation>Clave de recuperación: {code}</translation>
    </message>
    <message>
        <source>From then on, an earlier recovery key opens nothing.</source>
        <translation>A partir de entonces, una clave creada antes ya no abre nada.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ya la escribí</translation>
    </message>
</context>
<context>
    <name>RemoveAccountSheet</name>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar {name}?</translation>
    </message>
    <message>
        <source>Its keys leave this computer&apos;s keyring. Your drafts and your posts on X stay.</source>
        <translation>Sus claves salen del llavero de este equipo. Sus borradores y sus posts en X se quedan.</translation>
    </message>
    <message>
        <source>Your drafts and your posts on X stay.</source>
        <translation>Sus borradores y sus posts en X se quedan.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>RemoveTemplateSheet</name>
    <message>
        <source>Remove “{name}”?</source>
        <translation>¿Quitar “{name}”?</translation>
    </message>
    <message>
        <source>Its text is gone for good. Posts you wrote with it stay.</source>
        <translation>Su texto se va para siempre. Los posts que escribió con ella se quedan.</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Quitar la plantilla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>RescueRoom</name>
    <message>
        <source>Look once more, with the disk or the keyring back.</source>
        <translation>Mirar otra vez, con el disco o el llavero de vuelta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>You have written down a recovery key.</source>
        <translation>Usted anotó una clave de recuperación.</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>Usarla…</translation>
    </message>
    <message>
        <source>Put a backup in its place. What is there is set aside.</source>
        <translation>Poner una copia de seguridad en su lugar. Lo que hay se aparta.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Keep what can still be read. The damaged file is set aside.</source>
        <translation>Conservar lo que aún se puede leer. El archivo dañado se aparta.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvar lo que se puede leer</translation>
    </message>
    <message>
        <source>Begin without drafts. What is there is set aside.</source>
        <translation>Empezar sin borradores. Lo que hay se aparta.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Write for now, and keep nothing when Vignette ends.</source>
        <translation>Escribir por ahora, y no guardar nada al cerrar Vignette.</translation>
    </message>
    <message>
        <source>Write without keeping</source>
        <translation>Escribir sin guardar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>What is there is set aside, and can be brought back.</source>
        <translation>Lo que hay se aparta, y se puede recuperar.</translation>
    </message>
    <message>
        <source>What is there is set aside, and can be brought back. Pictures are cleaned and read again, which takes about a second each.</source>
        <translation>Lo que hay se aparta, y se puede recuperar. Las imágenes se limpian y se leen de nuevo, más o menos un segundo cada una.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Reading what is whole</source>
        <translation>Leyendo lo que está entero</translation>
    </message>
    <message>
        <source>What could be read is here. 1 piece could not be read.</source>
        <translation>Lo que se pudo leer está aquí. 1 pieza no se pudo leer.</translation>
    </message>
    <message>
        <source>What could be read is here. {count} pieces could not be read.</source>
        <translation>Lo que se pudo leer está aquí. {count} piezas no se pudieron leer.</translation>
    </message>
    <message>
        <source>Setting it aside</source>
        <translation>Apartándolo</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation>No se elimina nada.</translation>
    </message>
    <message>
        <source>The backup is in place. 1 draft may be out: look first.</source>
        <translation>La copia está en su lugar. 1 borrador quizá ya se publicó: mire primero.</translation>
    </message>
    <message>
        <source>The backup is in place. {count} drafts may be out: look first.</source>
        <translation>La copia está en su lugar. {count} borradores quizá ya se publicaron: mire primero.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La copia está en su lugar.</translation>
    </message>
    <message>
        <source>1 picture was cleaned and read again.</source>
        <translation>Se limpió y se leyó de nuevo 1 imagen.</translation>
    </message>
    <message>
        <source>{count} pictures were cleaned and read again.</source>
        <translation>Se limpiaron y se leyeron de nuevo {count} imágenes.</translation>
    </message>
    <message>
        <source>1 picture could not be cleaned and read, and did not come.</source>
        <translation>1 imagen no se pudo limpiar ni leer y no ha llegado.</translation>
    </message>
    <message>
        <source>{count} pictures could not be cleaned and read, and did not come.</source>
        <translation>{count} imágenes no se pudieron limpiar ni leer y no han llegado.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not open it. The passphrase or recovery key of then does.</source>
        <translation>El llavero de este equipo no la abre. La abre la frase de contraseña o la clave de recuperación de entonces.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase de contraseña o clave de recuperación</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message>
        <source>Nothing was deleted, and nothing will be.</source>
        <translation>No se eliminó nada, ni se eliminará.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SafetyRoom</name>
    <message>
        <source>One encrypted file with all of it: drafts, pictures, outbox, audit log.</source>
        <translation>Un archivo cifrado con todo: borradores, imágenes, Salida, registro de auditoría.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>What you wrote, to take to another computer, under a passphrase of its own.</source>
        <translation>Lo que escribió, para llevarlo a otro equipo, con su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Turned off by your institution</source>
        <translation>Desactivado por su institución</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Every page is written anew under another key. Do it if somebody may have seen this one.</source>
        <translation>Cada página se escribe de nuevo con otra clave. Hágalo si alguien pudo haber visto esta.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Clave nueva…</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Clave de cifrado</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>It takes seconds, and your drafts stay as they are.</source>
        <translation>Tarda segundos, y sus borradores quedan como están.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia</translation>
    </message>
    <message>
        <source>The backup {name} is written.</source>
        <translation>La copia {name} está escrita.</translation>
    </message>
    <message>
        <source>The backup {name} is written. Only this computer&apos;s keyring opens it: make a recovery key, then back up again.</source>
        <translation>La copia {name} está escrita. Solo la abre el llavero de este equipo: cree una clave de recuperación y haga otra copia.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>What is missing here comes back. Nothing that stands here is replaced.</source>
        <translation>Vuelve lo que falta aquí. No se reemplaza nada de lo que hay.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not open it. The passphrase or recovery key of then does.</source>
        <translation>El llavero de este equipo no la abre. La abre la frase de contraseña o la clave de recuperación de entonces.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase de contraseña o clave de recuperación</translation>
    </message>
    <message>
        <source>Broken off, the old key holds.</source>
        <translation>Si se interrumpe, vale la clave anterior.</translation>
    </message>
    <message>
        <source>Writing every page anew</source>
        <translation>Escribiendo de nuevo cada página</translation>
    </message>
    <message>
        <source>Your drafts are under a new key.</source>
        <translation>Sus borradores tienen una clave nueva.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The export {name} is written.</source>
        <translation>La exportación {name} está escrita.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What is missing here comes. Nothing that stands here is replaced. Pictures are cleaned and read again, which takes about a second each.</source>
        <translation>Llega lo que falta aquí. No se reemplaza nada de lo que hay. Las imágenes se limpian y se leen de nuevo, más o menos un segundo cada una.</translation>
    </message>
    <message>
        <source>1 picture was cleaned and read again.</source>
        <translation>Se limpió y se leyó de nuevo 1 imagen.</translation>
    </message>
    <message>
        <source>{count} pictures were cleaned and read again.</source>
        <translation>Se limpiaron y se leyeron de nuevo {count} imágenes.</translation>
    </message>
    <message>
        <source>1 picture could not be cleaned and read, and did not come.</source>
        <translation>1 imagen no se pudo limpiar ni leer y no ha llegado.</translation>
    </message>
    <message>
        <source>{count} pictures could not be cleaned and read, and did not come.</source>
        <translation>{count} imágenes no se pudieron limpiar ni leer y no han llegado.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>It is under the passphrase it was exported with.</source>
        <translation>Está bajo la frase de contraseña con la que se exportó.</translation>
    </message>
    <message>
        <source>Open the export</source>
        <translation>Abrir la exportación</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>1 draft came.</source>
        <translation>Llegó 1 borrador.</translation>
    </message>
    <message>
        <source>{count} drafts came.</source>
        <translation>Llegaron {count} borradores.</translation>
    </message>
    <message>
        <source>1 text is now an earlier version of a draft you have.</source>
        <translation>1 texto es ahora una versión anterior de un borrador suyo.</translation>
    </message>
    <message>
        <source>{count} texts are now earlier versions of drafts you have.</source>
        <translation>{count} textos son ahora versiones anteriores de borradores suyos.</translation>
    </message>
    <message>
        <source>1 of them may be out: look first.</source>
        <translation>1 de ellos quizá ya se publicó: mire primero.</translation>
    </message>
    <message>
        <source>{count} of them may be out: look first.</source>
        <translation>{count} de ellos quizá ya se publicaron: mire primero.</translation>
    </message>
</context>
<context>
    <name>ScheduleRoom</name>
    <message>
        <source>When this draft is to go is still being looked up.</source>
        <translation>Aún se está buscando cuándo debe salir este borrador.</translation>
    </message>
    <message>
        <source>The chosen time has passed. Choose another, or post now.</source>
        <translation>La hora elegida ya pasó. Elija otra o publique ahora.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Otra hora…</translation>
    </message>
    <message>
        <source>Posting times…</source>
        <translation>Horas de publicación…</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>Next posting time</source>
        <translation>Próxima hora de publicación</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Esta tarde</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>El próximo lunes</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>A la hora elegida</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>When should it go?</source>
        <translation>¿Cuándo debe salir?</translation>
    </message>
    <message>
        <source>It goes at that time if Vignette is running and unlocked. Otherwise you are asked.</source>
        <translation>Sale a esa hora si Vignette está abierto y desbloqueado. Si no, se le preguntará.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Usar esta hora</translation>
    </message>
    <message>
        <source>This time zone is not known. Try a city, such as Europe/Paris.</source>
        <translation>Esta zona horaria no se conoce. Pruebe una ciudad, como Europe/Madrid.</translation>
    </message>
    <message>
        <source>That is in the past.</source>
        <translation>Eso ya pasó.</translation>
    </message>
    <message>
        <source>That is more than a year away.</source>
        <translation>Falta más de un año para eso.</translation>
    </message>
    <message>
        <source>Here: {when}, in {time}.</source>
        <translation>Aquí: {when}, dentro de {time}.</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>ScreenPick</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Elija una parte de la pantalla</translation>
    </message>
    <message>
        <source>Arrows move the frame, Shift and arrows size it, Enter takes it, Esc takes nothing</source>
        <translation>Las flechas mueven el marco, Mayús y flechas cambian su tamaño, Intro lo toma, Esc no toma nada</translation>
    </message>
    <message>
        <source>Draw a frame, or press Enter for this one. Esc takes nothing.</source>
        <translation>Dibuje un marco, o pulse Intro para este. Esc no toma nada.</translation>
    </message>
</context>
<context>
    <name>SecondReaderSheet</name>
    <message>
        <source>A second pair of eyes</source>
        <translation>Un segundo par de ojos</translation>
    </message>
    <message>
        <source>Your institution asks that somebody else reads this before it goes. Hand over the keyboard.</source>
        <translation>Su institución pide que otra persona lea esto antes de que salga. Ceda el teclado.</translation>
    </message>
    <message>
        <source>The check says: {verdict}. Details it found: {count}.</source>
        <translation>La revisión dice: {verdict}. Datos que encontró: {count}.</translation>
    </message>
    <message>
        <source>The reader&apos;s passphrase</source>
        <translation>La frase de contraseña del lector</translation>
    </message>
    <message>
        <source>Whoever confirms says: I read this, and it may go as it is.</source>
        <translation>Quien confirma dice: leí esto, y puede salir como está.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Confirm and post</source>
        <translation>Confirmar y postear</translation>
    </message>
    <message>
        <source>Add a reader in Settings…</source>
        <translation>Agregar un lector en Ajustes…</translation>
    </message>
    <message>
        <source>Post {number}</source>
        <translation>Post {number}</translation>
    </message>
    <message>
        <source>Picture, described as: {words}</source>
        <translation>Imagen, descrita como: {words}</translation>
    </message>
    <message>
        <source>Poll answer: {words}</source>
        <translation>Respuesta de la encuesta: {words}</translation>
    </message>
    <message>
        <source>{link} leads to {target}</source>
        <translation>{link} lleva a {target}</translation>
    </message>
    <message>
        <source>It replies to or quotes: {words}</source>
        <translation>Responde o cita: {words}</translation>
    </message>
    <message>
        <source>Nobody was added yet who could confirm. A second reader is added in Settings.</source>
        <translation>Aún no se agregó a nadie que pueda confirmar. Un segundo lector se agrega en Ajustes.</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segundo lector</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Escriba su frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>SectionBox</name>
    <message>
        <source>Previous</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguientes</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} a {last} de {count}</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changes are kept at once.</source>
        <translation>Los cambios se guardan al momento.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Fetch the picture of your account</source>
        <translation>Traer la imagen de su cuenta</translation>
    </message>
    <message>
        <source>When you connect it, or ask</source>
        <translation>Al conectarla, o cuando lo pida</translation>
    </message>
    <message>
        <source>Ask for newer versions, twice a day at most</source>
        <translation>Preguntar por versiones nuevas, dos veces al día como máximo</translation>
    </message>
    <message>
        <source>If you turn it on</source>
        <translation>Si lo activa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Less motion: nothing slides, folds or fades</source>
        <translation>Menos movimiento: nada se desliza, se pliega ni se desvanece</translation>
    </message>
    <message>
        <source>The check reads English posts, whatever language the window speaks.</source>
        <translation>La revisión lee posts en inglés, sea cual sea el idioma de la ventana.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Time to take a post back</source>
        <translation>Tiempo para retirar un post</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when nobody types</source>
        <translation>Bloquear si nadie escribe</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Long posts on this account, up to 25,000 characters</source>
        <translation>Posts largos en esta cuenta, hasta 25&#xa0;000 caracteres</translation>
    </message>
    <message>
        <source>X takes them from accounts with Premium. The practice account writes short ones.</source>
        <translation>X los acepta de cuentas con Premium. La cuenta de práctica los escribe cortos.</translation>
    </message>
    <message>
        <source>Numbers of a thread</source>
        <translation>Números de un hilo</translation>
    </message>
    <message>
        <source>Threads and long posts</source>
        <translation>Hilos y posts largos</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>Máximo al mes</translation>
    </message>
    <message>
        <source>X bills your account for each post. What would pass the limit waits until you decide.</source>
        <translation>X cobra a su cuenta cada post. Lo que supere el límite espera hasta que usted decida.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>When details add up (recommended)</source>
        <translation>Cuando los datos se suman (recomendado)</translation>
    </message>
    <message>
        <source>At every detail</source>
        <translation>Con cada dato</translation>
    </message>
    <message>
        <source>How early to ask</source>
        <translation>Cuándo preguntar</translation>
    </message>
    <message>
        <source>What identifies a patient is stopped on either level. This is about the amber details.</source>
        <translation>Lo que identifica a un paciente se detiene en ambos niveles. Esto trata de los datos en ámbar.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Hospital or practice</source>
        <translation>Hospital o consultorio</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Readers know these already, so “our hospital” has a name. They stay on this computer.</source>
        <translation>Los lectores ya los conocen, así que “nuestro hospital” tiene nombre. No salen de este equipo.</translation>
    </message>
    <message>
        <source>What your profile gives away</source>
        <translation>Lo que revela su perfil</translation>
    </message>
    <message>
        <source>Send your posts and see whose keys these are</source>
        <translation>Enviar sus posts y ver de quién son estas claves</translation>
    </message>
    <message>
        <source>With an X account</source>
        <translation>Con una cuenta de X</translation>
    </message>
    <message>
        <source>The practice service inside Vignette</source>
        <translation>El servicio de práctica dentro de Vignette</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Look up a paper by its DOI, when you ask</source>
        <translation>Buscar un artículo por su DOI, cuando usted lo pide</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Look up a paper in PubMed, when you ask</source>
        <translation>Buscar un artículo en PubMed, cuando usted lo pide</translation>
    </message>
    <message>
        <source>Your link shortener</source>
        <translation>Su acortador de enlaces</translation>
    </message>
    <message>
        <source>Shorten one link, when you ask</source>
        <translation>Acortar un enlace, cuando usted lo pide</translation>
    </message>
    <message>
        <source>If you choose one</source>
        <translation>Si elige uno</translation>
    </message>
    <message>
        <source>Where Vignette may connect</source>
        <translation>Adónde puede conectarse Vignette</translation>
    </message>
    <message>
        <source>Nothing else is ever contacted.</source>
        <translation>No se contacta con nada más.</translation>
    </message>
    <message>
        <source>Drafts and outbox are encrypted. Their key lies in your keyring.</source>
        <translation>Los borradores y lo que está en Salida se guardan cifrados. Su clave está en su llavero.</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Dónde están sus datos</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Looks at every word of drafts, outbox and sent posts</source>
        <translation>Busca en cada palabra de Borradores, Salida y Enviados</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} encontrados</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>{count} draft</source>
        <translation>{count} borrador</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} borradores</translation>
    </message>
    <message>
        <source>A thought on the train is enough. It is kept here, locked, as you type.</source>
        <translation>Basta una idea en el tren. Se guarda aquí, bajo llave, mientras escribe.</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>Aún no hay borradores</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>No draft and no post says “{words}”.</source>
        <translation>Ningún borrador ni post dice “{words}”.</translation>
    </message>
</context>
<context>
    <name>ShortenerSection</name>
    <message>
        <source>None: links stay as they are</source>
        <translation>Ninguno: los enlaces quedan como están</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Your domain there</source>
        <translation>Su dominio allí</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesaria</translation>
    </message>
    <message>
        <source>As the service has it</source>
        <translation>Como la tenga el servicio</translation>
    </message>
    <message>
        <source>A key is kept</source>
        <translation>Hay una clave guardada</translation>
    </message>
    <message>
        <source>Asks {place} and nothing else, when you press Shorten. The key lies in your keyring.</source>
        <translation>Consulta a {place} y a nada más, cuando usted pulsa Acortar. La clave está en su llavero.</translation>
    </message>
    <message>
        <source>the address above</source>
        <translation>la dirección de arriba</translation>
    </message>
</context>
<context>
    <name>ShownPosts</name>
    <message>
        <source>Post of {name}, {when}</source>
        <translation>Post de {name}, {when}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} por ver</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Fold the side bar ({key})</source>
        <translation>Plegar la barra lateral ({key})</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Post nuevo</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Unfold the side bar ({key})</source>
        <translation>Desplegar la barra lateral ({key})</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Practice timeline</source>
        <translation>Cronología de práctica</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Client id of your app</source>
        <translation>Client ID de su app</translation>
    </message>
    <message>
        <source>Type “practice” to try it out first, without X.</source>
        <translation>Escriba «practice» para probarlo primero, sin X.</translation>
    </message>
    <message>
        <source>Address in the browser</source>
        <translation>Dirección en el navegador</translation>
    </message>
    <message>
        <source>Copy the addresses</source>
        <translation>Copiar las direcciones</translation>
    </message>
    <message>
        <source>Open console.x.com</source>
        <translation>Abrir console.x.com</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Copy the client id from your app&apos;s page at X, under OAuth 2.0.</source>
        <translation>Copie el Client ID de la página de su app en X, en OAuth 2.0.</translation>
    </message>
    <message>
        <source>Your browser shows X now. Allow Vignette there, and this goes on by itself.</source>
        <translation>Su navegador muestra X ahora. Permita Vignette allí y esto seguirá solo.</translation>
    </message>
    <message>
        <source>Your browser shows X now. Allow Vignette there, then paste the address of the last page here.</source>
        <translation>Su navegador muestra X ahora. Permita Vignette allí y pegue aquí la dirección de la última página.</translation>
    </message>
    <message>
        <source>Paste the address the browser ends at.</source>
        <translation>Pegue la dirección en la que termina el navegador.</translation>
    </message>
    <message>
        <source>X lets programs in through an app of your own. Open console.x.com, make a Native App that may read and write, and give it these three callback addresses:</source>
        <translation>X admite programas mediante una app propia de usted. Abra console.x.com, cree una Native App con permiso de lectura y escritura y dele estas tres direcciones de retorno (callback):</translation>
    </message>
    <message>
        <source>No app of your own? By hand needs none: you copy each post out and paste it at X.</source>
        <translation>¿No tiene una app propia? A mano no hace falta: copia cada post y lo pega en X.</translation>
    </message>
    <message>
        <source>Callback addresses</source>
        <translation>Direcciones de retorno</translation>
    </message>
    <message>
        <source>If the browser ends on a page that cannot be opened, paste the address of that page here.</source>
        <translation>Si el navegador termina en una página que no se puede abrir, pegue aquí la dirección de esa página.</translation>
    </message>
</context>
<context>
    <name>SpellingRoom</name>
    <message>
        <source>No suggestion is known.</source>
        <translation>No se conoce ninguna sugerencia.</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Agregar a mis palabras</translation>
    </message>
    <message>
        <source>Spelling of {word}</source>
        <translation>Ortografía de {word}</translation>
    </message>
    <message>
        <source>Added to your words. Settings lists them.</source>
        <translation>Agregada a sus palabras. Están en Ajustes.</translation>
    </message>
    <message>
        <source>Your words could not be kept. They hold until Vignette closes.</source>
        <translation>No se pudieron guardar sus palabras. Valen hasta que cierre Vignette.</translation>
    </message>
    <message>
        <source>Underline words that no dictionary knows</source>
        <translation>Subrayar palabras que ningún diccionario conoce</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Sus propias palabras</translation>
    </message>
    <message>
        <source>With spaces between. Kept encrypted.</source>
        <translation>Separadas por espacios. Se guardan cifradas.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>English, with words of medicine.</source>
        <translation>Inglés, con palabras de medicina.</translation>
    </message>
</context>
<context>
    <name>StaySheet</name>
    <message>
        <source>Posts go only while Vignette runs and is unlocked. It locks itself after one minute without input, and then tells you when a post is due. Your answer is kept; Settings can change it.</source>
        <translation>Los posts salen solo mientras Vignette está abierto y desbloqueado. Se bloquea tras un minuto sin actividad, y entonces le avisa cuando le toca salir a un post. Su respuesta se guarda; puede cambiarla en Ajustes.</translation>
    </message>
    <message>
        <source>Posts go only while Vignette runs and is unlocked. It locks itself after {count} minutes without input, and then tells you when a post is due. Your answer is kept; Settings can change it.</source>
        <translation>Los posts salen solo mientras Vignette está abierto y desbloqueado. Se bloquea tras {count} minutos sin actividad, y entonces le avisa cuando le toca salir a un post. Su respuesta se guarda; puede cambiarla en Ajustes.</translation>
    </message>
    <message>
        <source>Posts are waiting to go out</source>
        <translation>Hay posts que esperan para salir</translation>
    </message>
    <message>
        <source>Close Vignette</source>
        <translation>Cerrar Vignette</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Seguir en la bandeja del sistema</translation>
    </message>
</context>
<context>
    <name>TabsRoom</name>
    <message>
        <source>New post</source>
        <translation>Post nuevo</translation>
    </message>
</context>
<context>
    <name>TemplateRoom</name>
    <message>
        <source>Template removed.</source>
        <translation>Plantilla quitada.</translation>
    </message>
    <message>
        <source>Template kept. Ctrl+J inserts it.</source>
        <translation>Plantilla guardada. Ctrl+J la inserta.</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>Templates and snippets</source>
        <translation>Plantillas y fragmentos</translation>
    </message>
    <message>
        <source>Fill in what you like, then insert it. It is plain text: counted, checked, yours to change.</source>
        <translation>Complete lo que quiera e insértelo. Es texto simple: se cuenta, se revisa y se puede cambiar.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propias</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 post</translation>
    </message>
    <message>
        <source>{count} posts</source>
        <translation>{count} posts</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Keep this draft as one…</source>
        <translation>Guardar este borrador como plantilla…</translation>
    </message>
    <message>
        <source>Your own.</source>
        <translation>Propia.</translation>
    </message>
    <message>
        <source>and {count} more posts</source>
        <translation>y {count} posts más</translation>
    </message>
    <message>
        <source>and one more post</source>
        <translation>y un post más</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Undo the suggestions</source>
        <translation>Deshacer las sugerencias</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Deshacer el movimiento</translation>
    </message>
</context>
<context>
    <name>ThreadSplit</name>
    <message>
        <source>Write as one text</source>
        <translation>Escribir como un solo texto</translation>
    </message>
    <message>
        <source>All posts in one card, a line of dashes between them; Split makes posts of it</source>
        <translation>Todos los posts en una tarjeta, con una línea de guiones entre ellos; Dividir los convierte en posts</translation>
    </message>
    <message>
        <source>Undo the split</source>
        <translation>Deshacer la división</translation>
    </message>
    <message>
        <source>Undo: back to posts</source>
        <translation>Deshacer: volver a los posts</translation>
    </message>
    <message>
        <source>Undo the numbering</source>
        <translation>Deshacer la numeración</translation>
    </message>
</context>
<context>
    <name>ThreadSteps</name>
    <message>
        <source>Take the template out</source>
        <translation>Sacar la plantilla</translation>
    </message>
    <message>
        <source>Put the links back</source>
        <translation>Volver a poner los enlaces</translation>
    </message>
    <message>
        <source>Undo: back to what you had</source>
        <translation>Deshacer: volver a lo que tenía</translation>
    </message>
    <message>
        <source>Add a post to the thread</source>
        <translation>Agregar un post al hilo</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Agregar un post</translation>
    </message>
    <message>
        <source>Bring back the removed post</source>
        <translation>Recuperar el post quitado</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Practice timeline</source>
        <translation>Cronología de práctica</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Keep these posts when Vignette ends</source>
        <translation>Conservar estos posts cuando Vignette termine</translation>
    </message>
    <message>
        <source>The timeline cannot be read</source>
        <translation>No se puede leer la cronología</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Post with the practice account. Nothing of it leaves this computer.</source>
        <translation>Publique con la cuenta de práctica. Nada de ello sale de este equipo.</translation>
    </message>
    <message>
        <source>Nothing posted yet</source>
        <translation>Aún no se ha publicado nada</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Alt+Z</source>
        <translation>Alt+Z</translation>
    </message>
    <message>
        <source>Going out now</source>
        <translation>Saliendo ahora</translation>
    </message>
    <message>
        <source>Goes out in 1 second</source>
        <translation>Sale en 1 segundo</translation>
    </message>
    <message>
        <source>Goes out in {count} seconds</source>
        <translation>Sale en {count} segundos</translation>
    </message>
    <message>
        <source>Going out: post {number} of {count}</source>
        <translation>Saliendo: post {number} de {count}</translation>
    </message>
    <message>
        <source>Uploading pictures: {percent}%</source>
        <translation>Subiendo imágenes: {percent} %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>Subiendo imágenes</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>End the tour</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Empezar a escribir</translation>
    </message>
    <message>
        <source>Tour, step {number} of {count}: {title}</source>
        <translation>Recorrido, paso {number} de {count}: {title}</translation>
    </message>
</context>
<context>
    <name>TrashList</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Enter brings back, Delete removes for good</source>
        <translation>Intro recupera, Supr elimina para siempre</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message>
        <source>Deleted: {when}</source>
        <translation>Eliminado: {when}</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>queda 1 día</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>quedan {count} días</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar para siempre…</translation>
    </message>
    <message>
        <source>Deleted drafts stay here for one day, encrypted like all others.</source>
        <translation>Los borradores eliminados quedan aquí un día, cifrados como todos.</translation>
    </message>
    <message>
        <source>Deleted drafts stay here for {count} days, encrypted like all others.</source>
        <translation>Los borradores eliminados quedan aquí {count} días, cifrados como todos.</translation>
    </message>
    <message>
        <source>Nothing in the trash</source>
        <translation>La papelera está vacía</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>New post</source>
        <translation>Post nuevo</translation>
    </message>
    <message>
        <source>Open Vignette</source>
        <translation>Abrir Vignette</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Close Vignette</source>
        <translation>Cerrar Vignette</translation>
    </message>
    <message>
        <source>A post is due. Unlock Vignette to send it.</source>
        <translation>Le toca salir a un post. Desbloquee Vignette para enviarlo.</translation>
    </message>
    <message>
        <source>Vignette: posts wait for their time</source>
        <translation>Vignette: hay posts que esperan su hora</translation>
    </message>
    <message>
        <source>Vignette is locked</source>
        <translation>Vignette está bloqueado</translation>
    </message>
</context>
<context>
    <name>TrayRoom</name>
    <message>
        <source>Ask once</source>
        <translation>Preguntar una vez</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Seguir en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Close Vignette</source>
        <translation>Cerrar Vignette</translation>
    </message>
    <message>
        <source>When you close the window while posts wait</source>
        <translation>Al cerrar la ventana mientras hay posts en espera</translation>
    </message>
    <message>
        <source>Posts go only while Vignette runs and is unlocked.</source>
        <translation>Los posts salen solo mientras Vignette está abierto y desbloqueado.</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Your drafts are not open yet, perhaps because the keyring waits for its password. As soon as they are open, your words are saved and Vignette closes.</source>
        <translation>Sus borradores aún no están abiertos, quizá porque el llavero espera su contraseña. En cuanto se abran, sus palabras se guardan y Vignette se cierra.</translation>
    </message>
    <message>
        <source>The disk has not taken your last words. Copy them to a safe place, or make room on the disk: as soon as they are saved, Vignette closes.</source>
        <translation>El disco no ha aceptado sus últimas palabras. Cópielas en un lugar seguro o libere espacio en el disco: en cuanto se guarden, Vignette se cierra.</translation>
    </message>
    <message>
        <source>Your last words are not saved</source>
        <translation>Sus últimas palabras no están guardadas</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Cerrar sin ellas</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>UpdateRoom</name>
    <message>
        <source>Vignette {version} is out. Settings tells more.</source>
        <translation>Salió Vignette {version}. Ajustes dice más.</translation>
    </message>
    <message>
        <source>Ask for a newer version, twice a day at most</source>
        <translation>Preguntar por una versión nueva, dos veces al día como máximo</translation>
    </message>
    <message>
        <source>The request goes to {host} and carries nothing. Vignette tells you, and never installs anything.</source>
        <translation>La solicitud va a {host} y no lleva nada. Vignette le avisa, y nunca instala nada.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>This build cannot tell whose news to believe, so it asks nobody. You have version {version}.</source>
        <translation>Esta compilación no puede saber qué noticias creer, así que no pregunta a nadie. Usted tiene la versión {version}.</translation>
    </message>
    <message>
        <source>Version {version} is out. Get it where you got this one, and check its signature before you use it.</source>
        <translation>Salió la versión {version}. Consígala donde obtuvo esta, y compruebe su firma antes de usarla.</translation>
    </message>
    <message>
        <source>You have version {version}, the newest.</source>
        <translation>Usted tiene la versión {version}, la más nueva.</translation>
    </message>
    <message>
        <source>You have version {version}.</source>
        <translation>Usted tiene la versión {version}.</translation>
    </message>
</context>
<context>
    <name>UseAll</name>
    <message>
        <source>Use all {count} suggestions</source>
        <translation>Usar las {count} sugerencias</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Kept when you paused and before changes, for {count} days, encrypted.</source>
        <translation>Se guardan cuando hace una pausa y antes de cambios, durante {count} días, cifradas.</translation>
    </message>
    <message>
        <source>Kept when you paused and before changes, for one day, encrypted.</source>
        <translation>Se guardan cuando hace una pausa y antes de cambios, durante un día, cifradas.</translation>
    </message>
    <message>
        <source>None yet. One is kept when you write on after two minutes, and before fixes, splits and large changes.</source>
        <translation>Aún ninguna. Se guarda una cuando sigue escribiendo tras dos minutos, y antes de arreglos, divisiones y cambios grandes.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Recuperar esta versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Vignette</name>
    <message>
        <source>Drafts, outbox and audit log, encrypted</source>
        <translation>Borradores, Salida y registro de auditoría, cifrados</translation>
    </message>
    <message>
        <source>Settings without any text of yours</source>
        <translation>Ajustes, sin ningún texto suyo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>The keyring of this computer</source>
        <translation>El llavero de este equipo</translation>
    </message>
    <message>
        <source>Vignette cannot use the folder for your drafts, {folder}: it cannot be made, or it is somebody else&apos;s. Nothing was changed.</source>
        <translation>Vignette no puede usar la carpeta de sus borradores, {folder}: no se puede crear o es de otra persona. No se cambió nada.</translation>
    </message>
    <message>
        <source>Your drafts are open on the computer “{computer}”. Close Vignette there first: two at once can damage them. If it does not run there any more, you can open them here.</source>
        <translation>Sus borradores están abiertos en el equipo «{computer}». Cierre primero Vignette allí: dos a la vez pueden dañarlos. Si allí ya no se ejecuta, puede abrirlos aquí.</translation>
    </message>
    <message>
        <source>Open them here</source>
        <translation>Abrirlos aquí</translation>
    </message>
    <message>
        <source>Vignette still runs there. Nothing was opened.</source>
        <translation>Vignette sigue en marcha allí. No se abrió nada.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
</context>
<context>
    <name>WeeklyList</name>
    <message>
        <source>Your institution has turned off scheduling.</source>
        <translation>Su institución ha desactivado la programación.</translation>
    </message>
    <message>
        <source>These are as many as fit. Remove one to add another.</source>
        <translation>No caben más. Quite una para añadir otra.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {time}</source>
        <translation>Quitar: {time}</translation>
    </message>
    <message>
        <source>None yet. You could begin with weekdays at {first} and {second}.</source>
        <translation>Ninguna todavía. Podría empezar con los días laborables a las {first} y las {second}.</translation>
    </message>
    <message>
        <source>Use these times</source>
        <translation>Usar estas horas</translation>
    </message>
    <message>
        <source>Add a time…</source>
        <translation>Añadir una hora…</translation>
    </message>
</context>
<context>
    <name>WeeklyRoom</name>
    <message>
        <source>Posting times</source>
        <translation>Horas de publicación</translation>
    </message>
    <message>
        <source>The times you like to post at. A post can take the next one that is free.</source>
        <translation>Las horas a las que le gusta publicar. Un post puede tomar la próxima que esté libre.</translation>
    </message>
    <message>
        <source>Posting time removed</source>
        <translation>Hora de publicación quitada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>WeeklySheet</name>
    <message>
        <source>A weekly posting time</source>
        <translation>Una hora de publicación semanal</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. A post goes at that time if Vignette is running and unlocked. Otherwise you are asked.</source>
        <translation>Según el reloj de este ordenador. Un post sale a esa hora si Vignette está abierto y desbloqueado. Si no, se le preguntará.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add this time</source>
        <translation>Añadir esta hora</translation>
    </message>
    <message>
        <source>Choose a day at least.</source>
        <translation>Elija al menos un día.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Vignette</source>
        <translation>Bienvenido a Vignette</translation>
    </message>
    <message>
        <source>Start with practice</source>
        <translation>Empezar con la práctica</translation>
    </message>
    <message>
        <source>Connect my X account</source>
        <translation>Conectar mi cuenta de X</translation>
    </message>
    <message>
        <source>Practice needs no account and no internet. Use invented cases. You can connect X at any time.</source>
        <translation>La práctica no necesita cuenta ni internet. Use casos inventados. Puede conectar X cuando quiera.</translation>
    </message>
    <message>
        <source>A place to write for X that watches for words which could tell others who your patient is.</source>
        <translation>Un lugar para escribir en X que vigila las palabras que podrían decir a otros quién es su paciente.</translation>
    </message>
    <message>
        <source>Write freely.
Post with care.</source>
        <translation>Escriba con libertad.
Publique con cuidado.</translation>
    </message>
    <message>
        <source>It shows what it sees</source>
        <translation>Muestra lo que ve</translation>
    </message>
    <message>
        <source>Words that could identify a patient are underlined, with the reason and a safer wording.</source>
        <translation>Las palabras que podrían identificar a un paciente se subrayan, con el motivo y una redacción más segura.</translation>
    </message>
    <message>
        <source>Nothing leaves before you say yes</source>
        <translation>Nada sale antes de su sí</translation>
    </message>
    <message>
        <source>Checking happens on this computer. No draft goes anywhere.</source>
        <translation>La revisión se hace en este equipo. Ningún borrador va a ninguna parte.</translation>
    </message>
    <message>
        <source>Your drafts are locked</source>
        <translation>Sus borradores están bajo llave</translation>
    </message>
    <message>
        <source>The key is kept by your computer&apos;s keyring. After five minutes away, Vignette locks itself.</source>
        <translation>La clave la guarda el llavero de su equipo. Tras cinco minutos de ausencia, Vignette se bloquea.</translation>
    </message>
    <message>
        <source>Practice timeline</source>
        <translation>Cronología de práctica</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>My first post from Vignette. Two words were underlined, I changed both, and out it went. #MedEd</source>
        <translation>My first post from Vignette. Two words were underlined, I changed both, and out it went. #MedEd</translation>
    </message>
    <message>
        <source>Today&apos;s pearl from rounds: listen before you look. No patient in it, and it still teaches.</source>
        <translation>Today&apos;s pearl from rounds: listen before you look. No patient in it, and it still teaches.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>WelcomeRoom</name>
    <message>
        <source>Red words must change, amber words are yours to consider. {key} uses the safer wording.</source>
        <translation>Las palabras en rojo deben cambiar; las de ámbar las valora usted. {key} usa la redacción más segura.</translation>
    </message>
    <message>
        <source>{key} posts. With the practice account only you see it. For some seconds you can take it back.</source>
        <translation>{key} publica. Con la cuenta de práctica solo lo ve usted. Durante unos segundos puede retirarlo.</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <source>What you type is kept, encrypted. The ring counts as X counts. Practice with invented cases.</source>
        <translation>Lo que escribe se guarda cifrado. El anillo cuenta como cuenta X. Practique con casos inventados.</translation>
    </message>
    <message>
        <source>The check reads along</source>
        <translation>La revisión lee con usted</translation>
    </message>
    <message>
        <source>Post when you are ready</source>
        <translation>Publique cuando esté listo</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <source>Wording: {words}. {sentence}</source>
        <translation>Redacción: {words}. {sentence}</translation>
    </message>
    <message>
        <source>Enter: {button}. Esc goes to the text.</source>
        <translation>Intro: {button}. Esc va al texto.</translation>
    </message>
    <message>
        <source>Esc goes to the text.</source>
        <translation>Esc va al texto.</translation>
    </message>
</context>
<context>
    <name>WordingList</name>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>In post {number}</source>
        <translation>En el post {number}</translation>
    </message>
    <message>
        <source>In this post</source>
        <translation>En este post</translation>
    </message>
    <message>
        <source>Picture {picture} in post {number}</source>
        <translation>Imagen {picture} del post {number}</translation>
    </message>
    <message>
        <source>Picture {picture}</source>
        <translation>Imagen {picture}</translation>
    </message>
</context>
<context>
    <name>WordsRoom</name>
    <message>
        <source>Trackers taken out of links: {count}. Ctrl+Z brings them back.</source>
        <translation>Rastreadores quitados de enlaces: {count}. Ctrl+Z los recupera.</translation>
    </message>
    <message>
        <source>No trackers were found in the links.</source>
        <translation>No se encontraron rastreadores en los enlaces.</translation>
    </message>
    <message>
        <source>Put the links of {count} posts in one, save {sum}</source>
        <translation>Juntar los enlaces de {count} posts en uno, ahorra {sum}</translation>
    </message>
    <message>
        <source>you, once</source>
        <translation>usted, una vez</translation>
    </message>
    <message>
        <source>you, {count} times</source>
        <translation>usted, {count} veces</translation>
    </message>
    <message>
        <source>No suggestion is known for this word.</source>
        <translation>No se conoce ninguna sugerencia para esta palabra.</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Enter brings the version back</source>
        <translation>Intro recupera la versión</translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Verify now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Remove old entries…</source>
        <translation>Quitar entradas antiguas…</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>dollars</name>
    <message>
        <source>${whole}.{part}</source>
        <translation>${whole}.{part}</translation>
    </message>
    <message>
        <source>${whole}</source>
        <translation>${whole}</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A place smaller than a state</source>
        <translation>Lugar menor que un estado</translation>
    </message>
    <message>
        <source>A date, or an age over 89</source>
        <translation>Fecha, o edad mayor de 89</translation>
    </message>
    <message>
        <source>A phone, address or link</source>
        <translation>Teléfono, dirección o enlace</translation>
    </message>
    <message>
        <source>A record, plan or account number</source>
        <translation>N.º de expediente, plan o cuenta</translation>
    </message>
    <message>
        <source>A picture, face or scan</source>
        <translation>Imagen, rostro o estudio</translation>
    </message>
    <message>
        <source>A story somebody could recognize</source>
        <translation>Historia que alguien reconocería</translation>
    </message>
    <message>
        <source>A reply that tells who is a patient</source>
        <translation>Respuesta que revela al paciente</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Fewer than 500</source>
        <translation>Menos de 500</translation>
    </message>
    <message>
        <source>500 or more</source>
        <translation>500 o más</translation>
    </message>
    <message>
        <source>The people it is about: without delay, at the latest by {day} (45 CFR 164.404).</source>
        <translation>Las personas afectadas: sin demora, a más tardar el {day} (45 CFR 164.404).</translation>
    </message>
    <message>
        <source>HHS: by {day} (45 CFR 164.408).</source>
        <translation>HHS: hasta el {day} (45 CFR 164.408).</translation>
    </message>
    <message>
        <source>Media, where more than 500 residents of one state are affected: by {day} (45 CFR 164.406).</source>
        <translation>Medios, si hay más de 500 residentes de un estado afectados: hasta el {day} (45 CFR 164.406).</translation>
    </message>
    <message>
        <source>State law and your institution may want it sooner.</source>
        <translation>La ley estatal y su institución pueden exigirlo antes.</translation>
    </message>
    <message>
        <source>A post that should not have gone</source>
        <translation>Un post que no debía salir</translation>
    </message>
    <message>
        <source>For the privacy officer. This record holds no word of the post.</source>
        <translation>Para el responsable de privacidad. Este informe no contiene ni una palabra del post.</translation>
    </message>
    <message>
        <source>What kind of detail</source>
        <translation>Qué clase de dato</translation>
    </message>
    <message>
        <source>Not said.</source>
        <translation>Sin indicar.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Counted from the day it was found, if it was a breach. Last days, not goals:</source>
        <translation>Contado desde el día del descubrimiento, si fue una violación. Últimos días, no metas:</translation>
    </message>
    <message>
        <source>Was it a breach? The four factors of 45 CFR 164.402(2)</source>
        <translation>¿Fue una violación (breach)? Los cuatro factores de 45 CFR 164.402(2)</translation>
    </message>
    <message>
        <source>This is no legal advice. It covers the US HIPAA rule only.</source>
        <translation>Esto no es asesoría legal. Abarca solo la norma HIPAA de Estados Unidos.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Descubierto el</translation>
    </message>
    <message>
        <source>Record made</source>
        <translation>Informe hecho</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Put out by hand</source>
        <translation>Publicado a mano</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Personas afectadas</translation>
    </message>
    <message>
        <source>The check had said</source>
        <translation>La revisión había dicho</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Under a written authorization</source>
        <translation>Con una autorización escrita</translation>
    </message>
    <message>
        <source>Digest in the log</source>
        <translation>Huella digital en el registro</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>The post is deleted at X. Look whether it is really gone.</source>
        <translation>El post está eliminado en X. Mire si de verdad ya no está.</translation>
    </message>
    <message>
        <source>Delete the post at X.</source>
        <translation>Elimine el post en X.</translation>
    </message>
    <message>
        <source>Ask for copies to be taken down: reposts, quotes, screenshots, caches.</source>
        <translation>Pida que se retiren las copias: reposts, citas, capturas, cachés.</translation>
    </message>
    <message>
        <source>Tell the privacy officer today. Do not write to the patient yourself before that.</source>
        <translation>Dígaselo hoy al responsable de privacidad. No escriba antes al paciente.</translation>
    </message>
    <message>
        <source>Keep the log: export it in Settings and hand it over with this record.</source>
        <translation>Conserve el registro: expórtelo en Ajustes y entréguelo con este informe.</translation>
    </message>
    <message>
        <source>Keep what helps to judge who saw it: when it was out, how often it was seen.</source>
        <translation>Conserve lo que ayude a juzgar quién lo vio: cuándo estuvo publicado, cuántas veces se vio.</translation>
    </message>
    <message>
        <source>The nature and extent of the information, and how likely somebody can be identified again.</source>
        <translation>La naturaleza y el alcance de la información, y qué tan probable es volver a identificar a alguien.</translation>
    </message>
    <message>
        <source>Who saw it: the public, unless the account is closed.</source>
        <translation>Quién lo vio: el público, salvo que la cuenta sea cerrada.</translation>
    </message>
    <message>
        <source>Whether it was actually acquired or viewed.</source>
        <translation>Si de verdad se obtuvo o se vio.</translation>
    </message>
    <message>
        <source>How far the risk has been reduced, such as by deleting it at once.</source>
        <translation>Cuánto se redujo el riesgo, por ejemplo eliminándolo enseguida.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Under a written authorization</source>
        <translation>Con una autorización por escrito</translation>
    </message>
    <message>
        <source>Under a written authorization, valid until {day}</source>
        <translation>Con una autorización por escrito, válida hasta el {day}</translation>
    </message>
    <message>
        <source>Read and confirmed by {reader}</source>
        <translation>Leído y confirmado por {reader}</translation>
    </message>
    <message>
        <source>Read and confirmed by a second reader</source>
        <translation>Leído y confirmado por un segundo lector</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>may be out</source>
        <translation>quizá publicado</translation>
    </message>
    <message>
        <source>going out</source>
        <translation>saliendo</translation>
    </message>
    <message>
        <source>not out yet</source>
        <translation>aún no publicado</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Mirar primero</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy out</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Checked again before it goes</source>
        <translation>Se revisa otra vez antes de salir</translation>
    </message>
    <message>
        <source>Goes in 1 second</source>
        <translation>Sale en 1 segundo</translation>
    </message>
    <message>
        <source>Goes in {count} seconds</source>
        <translation>Sale en {count} segundos</translation>
    </message>
    <message>
        <source>You can still take it back</source>
        <translation>Todavía puede retirarlo</translation>
    </message>
    <message>
        <source>Uploading pictures: {percent}%</source>
        <translation>Subiendo imágenes: {percent} %</translation>
    </message>
    <message>
        <source>Nothing is posted yet</source>
        <translation>Aún no se ha publicado nada</translation>
    </message>
    <message>
        <source>{copied} of {count} copied</source>
        <translation>{copied} de {count} copiados</translation>
    </message>
    <message>
        <source>Waits for you to post it</source>
        <translation>Espera a que usted lo publique</translation>
    </message>
    <message>
        <source>{sent} of {count} are out</source>
        <translation>Han salido {sent} de {count}</translation>
    </message>
    <message>
        <source>The rest waits for you. What is out does not go again.</source>
        <translation>El resto le espera. Lo que ya salió no vuelve a salir.</translation>
    </message>
    <message>
        <source>Vignette looks for it on {place}</source>
        <translation>Vignette lo busca en {place}</translation>
    </message>
    <message>
        <source>No clear answer at {time}</source>
        <translation>Sin respuesta clara a las {time}</translation>
    </message>
    <message>
        <source>Was due: {when}</source>
        <translation>Debía salir: {when}</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>the practice timeline</source>
        <translation>la cronología de práctica</translation>
    </message>
    <message>
        <source>Post {number} of {count} goes next</source>
        <translation>Sigue el post {number} de {count}</translation>
    </message>
</context>
<context>
    <name>poll</name>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 horas</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 horas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 días</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Too long for one post. Shorten it or add a post to the thread.</source>
        <translation>Demasiado largo para un post. Acórtelo o agregue un post al hilo.</translation>
    </message>
    <message>
        <source>A character in the text is one X does not take.</source>
        <translation>El texto tiene un carácter que X no acepta.</translation>
    </message>
    <message>
        <source>A link holds a user name or a password. Take it out first.</source>
        <translation>Un enlace contiene un nombre de usuario o una contraseña. Quítelos primero.</translation>
    </message>
    <message>
        <source>A post of the thread holds only the meeting&apos;s words. Write in it, or remove it.</source>
        <translation>Un post del hilo solo tiene las palabras del congreso. Escriba algo en él o quítelo.</translation>
    </message>
    <message>
        <source>Send the change</source>
        <translation>Enviar el cambio</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Postear</translation>
    </message>
    <message>
        <source>Schedule all {count}</source>
        <translation>Programar los {count}</translation>
    </message>
    <message>
        <source>Post all {count}</source>
        <translation>Postear los {count}</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Tweetorial</source>
        <translation>Tweetorial</translation>
    </message>
    <message>
        <source>A teaching thread: a question, what is known, the explanation, what changes tomorrow.</source>
        <translation>Un hilo didáctico: una pregunta, lo que se sabe, la explicación, lo que cambia mañana.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Case without a patient</source>
        <translation>Caso sin paciente</translation>
    </message>
    <message>
        <source>Teaches from a problem, not from somebody: no age, no place, no day, no picture, nobody&apos;s story.</source>
        <translation>Enseña a partir de un problema, no de una persona: sin edad, sin lugar, sin día, sin imagen, sin la historia de nadie.</translation>
    </message>
    <message>
        <source>Journal club</source>
        <translation>Club de revista</translation>
    </message>
    <message>
        <source>One paper in six steps: question, design, result, strength, weakness, practice.</source>
        <translation>Un artículo en seis pasos: pregunta, diseño, resultado, fortaleza, debilidad, práctica.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Notes of a talk</source>
        <translation>Notas de una ponencia</translation>
    </message>
    <message>
        <source>What the speaker said, apart from what you think of it.</source>
        <translation>Lo que dijo el ponente, aparte de lo que usted piensa.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>A question to colleagues</source>
        <translation>Una pregunta a colegas</translation>
    </message>
    <message>
        <source>One clear question; what you have read already saves their time.</source>
        <translation>Una pregunta clara; lo que usted ya leyó les ahorra tiempo.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>What, when, for whom, where to sign up.</source>
        <translation>Qué, cuándo, para quién, dónde inscribirse.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Before you went on writing</source>
        <translation>Antes de que siguiera escribiendo</translation>
    </message>
    <message>
        <source>Before a fix</source>
        <translation>Antes de un arreglo</translation>
    </message>
    <message>
        <source>Before the posts changed</source>
        <translation>Antes de cambiar los posts</translation>
    </message>
    <message>
        <source>Before words were replaced</source>
        <translation>Antes de reemplazar palabras</translation>
    </message>
    <message>
        <source>Before an older version came back</source>
        <translation>Antes de recuperar una versión anterior</translation>
    </message>
</context>
<context>
    <name>weekly</name>
    <message>
        <source>{days} at {time}</source>
        <translation>{days} a las {time}</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>Todos los días a las {time}</translation>
    </message>
    <message>
        <source>Weekdays at {time}</source>
        <translation>De lunes a viernes a las {time}</translation>
    </message>
    <message>
        <source>Weekends at {time}</source>
        <translation>Los fines de semana a las {time}</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Not ready to post: one detail identifies a patient.</source>
        <translation>Aún no se puede postear: un dato identifica a un paciente.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doce</translation>
    </message>
    <message>
        <source>Not ready to post: {count} details identify a patient.</source>
        <translation>Aún no se puede postear: {count} datos identifican a un paciente.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <translation>Usar “{words}”</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Por valorar</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>Debe cambiar</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Saliendo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Unknown: look first</source>
        <translation>Dudoso: mire primero</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Partly out</source>
        <translation>Salió en parte</translation>
    </message>
    <message>
        <source>Rule A · names</source>
        <translation>Regla A · nombres</translation>
    </message>
    <message>
        <source>Rule B · places</source>
        <translation>Regla B · lugares</translation>
    </message>
    <message>
        <source>Rule C · dates, ages</source>
        <translation>Regla C · fechas, edades</translation>
    </message>
    <message>
        <source>Rule D · phone numbers</source>
        <translation>Regla D · teléfonos</translation>
    </message>
    <message>
        <source>Rule E · fax numbers</source>
        <translation>Regla E · faxes</translation>
    </message>
    <message>
        <source>Rule F · e-mail</source>
        <translation>Regla F · correo electrónico</translation>
    </message>
    <message>
        <source>Rule G · Social Security</source>
        <translation>Regla G · Seguro Social</translation>
    </message>
    <message>
        <source>Rule H · record numbers</source>
        <translation>Regla H · expedientes</translation>
    </message>
    <message>
        <source>Rule I · health plan</source>
        <translation>Regla I · plan de salud</translation>
    </message>
    <message>
        <source>Rule J · accounts</source>
        <translation>Regla J · cuentas</translation>
    </message>
    <message>
        <source>Rule K · licenses</source>
        <translation>Regla K · licencias</translation>
    </message>
    <message>
        <source>Rule L · vehicles</source>
        <translation>Regla L · vehículos</translation>
    </message>
    <message>
        <source>Rule M · devices</source>
        <translation>Regla M · dispositivos</translation>
    </message>
    <message>
        <source>Rule N · web addresses</source>
        <translation>Regla N · direcciones web</translation>
    </message>
    <message>
        <source>Rule O · IP addresses</source>
        <translation>Regla O · direcciones IP</translation>
    </message>
    <message>
        <source>Rule P · finger, voice</source>
        <translation>Regla P · dedo, voz</translation>
    </message>
    <message>
        <source>Rule Q · faces</source>
        <translation>Regla Q · rostros</translation>
    </message>
    <message>
        <source>Rule R · other marks</source>
        <translation>Regla R · otras señas</translation>
    </message>
    <message>
        <source>Rule (ii)</source>
        <translation>Regla (ii)</translation>
    </message>
    <message>
        <source>This detail could tell somebody who the patient is.</source>
        <translation>Este dato podría decirle a alguien quién es el paciente.</translation>
    </message>
    <message>
        <source>The name of a patient, even shortened.</source>
        <translation>El nombre de un paciente, aunque esté abreviado.</translation>
    </message>
    <message>
        <source>Initials name a patient to everyone who was there.</source>
        <translation>Las iniciales nombran a un paciente para quienes estuvieron allí.</translation>
    </message>
    <message>
        <source>A relative&apos;s name leads to the patient.</source>
        <translation>El nombre de un familiar lleva al paciente.</translation>
    </message>
    <message>
        <source>The tag carries a patient&apos;s name.</source>
        <translation>La etiqueta lleva el nombre de un paciente.</translation>
    </message>
    <message>
        <source>A hospital ties the patient to a place.</source>
        <translation>Un hospital vincula al paciente con un lugar.</translation>
    </message>
    <message>
        <source>A named place ties the patient to it.</source>
        <translation>Un lugar con nombre vincula al paciente con él.</translation>
    </message>
    <message>
        <source>A place smaller than a state narrows the circle.</source>
        <translation>Un lugar menor que un estado estrecha el círculo.</translation>
    </message>
    <message>
        <source>An address leads to the patient&apos;s door.</source>
        <translation>Una dirección lleva a la puerta del paciente.</translation>
    </message>
    <message>
        <source>A room or bed number points to one patient.</source>
        <translation>Un número de habitación o de cama señala a un paciente.</translation>
    </message>
    <message>
        <source>A ZIP code is smaller than a state.</source>
        <translation>Un código postal (ZIP) es menor que un estado.</translation>
    </message>
    <message>
        <source>A date tied to a patient tells the day of care.</source>
        <translation>Una fecha ligada a un paciente revela el día de la atención.</translation>
    </message>
    <message>
        <source>A date of birth singles the patient out.</source>
        <translation>Una fecha de nacimiento distingue al paciente.</translation>
    </message>
    <message>
        <source>A holiday is a date. It tells the day of care.</source>
        <translation>Un día festivo es una fecha. Revela el día de la atención.</translation>
    </message>
    <message>
        <source>Ages of 90 and more single a person out.</source>
        <translation>Las edades de 90 o más distinguen a una persona.</translation>
    </message>
    <message>
        <source>The year of birth gives away an age of 90 or more.</source>
        <translation>El año de nacimiento revela una edad de 90 o más.</translation>
    </message>
    <message>
        <source>A telephone number reaches the patient.</source>
        <translation>Un número de teléfono llega al paciente.</translation>
    </message>
    <message>
        <source>A fax number reaches the patient or household.</source>
        <translation>Un número de fax llega al paciente o a su hogar.</translation>
    </message>
    <message>
        <source>An e-mail address reaches the patient.</source>
        <translation>Un correo electrónico llega al paciente.</translation>
    </message>
    <message>
        <source>A Social Security number, even its last four digits.</source>
        <translation>Un número de Seguro Social (SSN), incluso sus últimos cuatro dígitos.</translation>
    </message>
    <message>
        <source>A record number leads straight to the chart.</source>
        <translation>Un número de expediente lleva directo a la historia clínica.</translation>
    </message>
    <message>
        <source>A health plan number belongs to one person.</source>
        <translation>Un número de plan de salud pertenece a una persona.</translation>
    </message>
    <message>
        <source>An account number belongs to one person.</source>
        <translation>Un número de cuenta pertenece a una persona.</translation>
    </message>
    <message>
        <source>A license or certificate number belongs to one person.</source>
        <translation>Un número de licencia o certificado pertenece a una persona.</translation>
    </message>
    <message>
        <source>A plate or vehicle number leads to its owner.</source>
        <translation>Una placa o un número de vehículo lleva a su dueño.</translation>
    </message>
    <message>
        <source>A device&apos;s serial number leads to its wearer.</source>
        <translation>El número de serie de un dispositivo lleva a quien lo usa.</translation>
    </message>
    <message>
        <source>A number given to one person singles that person out.</source>
        <translation>Un número dado a una persona la distingue.</translation>
    </message>
    <message>
        <source>The link leads to the patient, or carries a number of theirs.</source>
        <translation>El enlace lleva al paciente o contiene un número suyo.</translation>
    </message>
    <message>
        <source>An IP address points to a household.</source>
        <translation>Una dirección IP señala un hogar.</translation>
    </message>
    <message>
        <source>Your words say that a picture shows the patient.</source>
        <translation>Sus palabras dicen que una imagen muestra al paciente.</translation>
    </message>
    <message>
        <source>A face tells who it is. Cover it before it goes.</source>
        <translation>Un rostro dice quién es. Cúbralo antes de que salga.</translation>
    </message>
    <message>
        <source>A voice tells who speaks. Add the video without its sound, or record an authorization.</source>
        <translation>Una voz revela quién habla. Agregue el video sin su sonido o registre una autorización.</translation>
    </message>
    <message>
        <source>A phone reads this code. A record or a name may stand in it.</source>
        <translation>Un teléfono lee este código. Puede contener un expediente o un nombre.</translation>
    </message>
    <message>
        <source>A print of finger, voice or eye belongs to one person.</source>
        <translation>Una huella del dedo, de la voz o del ojo pertenece a una persona.</translation>
    </message>
    <message>
        <source>Only one person holds this office. It names the patient.</source>
        <translation>Solo una persona ocupa este cargo. Nombra al paciente.</translation>
    </message>
    <message>
        <source>A tattoo&apos;s own words are worn by one person.</source>
        <translation>Las palabras de un tatuaje las lleva una sola persona.</translation>
    </message>
    <message>
        <source>An unusual course of illness is told again and recognized.</source>
        <translation>Una evolución inusual de la enfermedad se cuenta y se reconoce.</translation>
    </message>
    <message>
        <source>A rare illness narrows the circle to few people.</source>
        <translation>Una enfermedad rara estrecha el círculo a pocas personas.</translation>
    </message>
    <message>
        <source>An event others heard of leads to the patient.</source>
        <translation>Un suceso del que otros oyeron lleva al paciente.</translation>
    </message>
    <message>
        <source>A family like this one is recognized by those who know it.</source>
        <translation>Una familia así la reconocen quienes la conocen.</translation>
    </message>
    <message>
        <source>The patient&apos;s work or role narrows the circle.</source>
        <translation>El trabajo o la función del paciente estrecha el círculo.</translation>
    </message>
    <message>
        <source>A patient who is laughed at recognizes the story.</source>
        <translation>Un paciente del que se ríen reconoce la historia.</translation>
    </message>
    <message>
        <source>The description fits few people.</source>
        <translation>La descripción encaja con pocas personas.</translation>
    </message>
    <message>
        <source>Your words say that a picture goes with it.</source>
        <translation>Sus palabras dicen que la acompaña una imagen.</translation>
    </message>
    <message>
        <source>A small unit or community narrows the circle.</source>
        <translation>Una unidad o comunidad pequeña estrecha el círculo.</translation>
    </message>
    <message>
        <source>The patient&apos;s own words are recognized by those who heard them.</source>
        <translation>Las palabras del paciente las reconocen quienes las oyeron.</translation>
    </message>
    <message>
        <source>Something this unusual is remembered and searched for.</source>
        <translation>Algo tan inusual se recuerda y se busca.</translation>
    </message>
    <message>
        <source>Somebody who was there, or heard of it, would know who this is.</source>
        <translation>Quien estuvo allí, o lo oyó contar, sabría quién es.</translation>
    </message>
    <message>
        <source>Your post carries its own date. Together they tell the day of the visit.</source>
        <translation>Su post lleva su propia fecha. Juntas revelan el día de la visita.</translation>
    </message>
    <message>
        <source>This may be the name of a patient.</source>
        <translation>Esto puede ser el nombre de un paciente.</translation>
    </message>
    <message>
        <source>This may be a place that leads to a patient.</source>
        <translation>Esto puede ser un lugar que lleva a un paciente.</translation>
    </message>
    <message>
        <source>This may be a date tied to a patient.</source>
        <translation>Esto puede ser una fecha ligada a un paciente.</translation>
    </message>
    <message>
        <source>This may be a patient&apos;s age of 90 or more.</source>
        <translation>Esto puede ser la edad de un paciente de 90 o más.</translation>
    </message>
    <message>
        <source>This may be a patient&apos;s telephone number.</source>
        <translation>Esto puede ser el teléfono de un paciente.</translation>
    </message>
    <message>
        <source>This may be a patient&apos;s fax number.</source>
        <translation>Esto puede ser el fax de un paciente.</translation>
    </message>
    <message>
        <source>This may be a patient&apos;s e-mail address.</source>
        <translation>Esto puede ser el correo electrónico de un paciente.</translation>
    </message>
    <message>
        <source>This may be a Social Security number.</source>
        <translation>Esto puede ser un número de Seguro Social (SSN).</translation>
    </message>
    <message>
        <source>This may be a record number.</source>
        <translation>Esto puede ser un número de expediente.</translation>
    </message>
    <message>
        <source>This may be a health plan number.</source>
        <translation>Esto puede ser un número de plan de salud.</translation>
    </message>
    <message>
        <source>This may be an account number.</source>
        <translation>Esto puede ser un número de cuenta.</translation>
    </message>
    <message>
        <source>This may be a license or certificate number.</source>
        <translation>Esto puede ser un número de licencia o certificado.</translation>
    </message>
    <message>
        <source>This may be a plate or vehicle number.</source>
        <translation>Esto puede ser una placa o un número de vehículo.</translation>
    </message>
    <message>
        <source>This may be a device&apos;s serial number.</source>
        <translation>Esto puede ser el número de serie de un dispositivo.</translation>
    </message>
    <message>
        <source>This link may lead to a patient.</source>
        <translation>Este enlace puede llevar a un paciente.</translation>
    </message>
    <message>
        <source>This may be an IP address.</source>
        <translation>Esto puede ser una dirección IP.</translation>
    </message>
    <message>
        <source>This may speak of a print of finger, voice or eye.</source>
        <translation>Esto puede hablar de una huella del dedo, de la voz o del ojo.</translation>
    </message>
    <message>
        <source>This may say that a picture shows a patient.</source>
        <translation>Esto puede decir que una imagen muestra a un paciente.</translation>
    </message>
    <message>
        <source>This may be a number or mark that only one person has.</source>
        <translation>Esto puede ser un número o una seña que solo tiene una persona.</translation>
    </message>
    <message>
        <source>narrows the circle</source>
        <translation>estrecha el círculo</translation>
    </message>
    <message>
        <source>an unusual course</source>
        <translation>una evolución inusual</translation>
    </message>
    <message>
        <source>few people have it</source>
        <translation>pocos la padecen</translation>
    </message>
    <message>
        <source>others heard of it</source>
        <translation>otros lo oyeron</translation>
    </message>
    <message>
        <source>a family one knows</source>
        <translation>una familia conocida</translation>
    </message>
    <message>
        <source>tells who works there</source>
        <translation>dice quién trabaja allí</translation>
    </message>
    <message>
        <source>the patient would know</source>
        <translation>el paciente lo sabría</translation>
    </message>
    <message>
        <source>fits few people</source>
        <translation>encaja con pocos</translation>
    </message>
    <message>
        <source>a picture shows more</source>
        <translation>una imagen muestra más</translation>
    </message>
    <message>
        <source>a small place</source>
        <translation>un lugar pequeño</translation>
    </message>
    <message>
        <source>the patient&apos;s own words</source>
        <translation>palabras del paciente</translation>
    </message>
    <message>
        <source>it is remembered</source>
        <translation>se recuerda</translation>
    </message>
    <message>
        <source>part of one person&apos;s story</source>
        <translation>parte de una historia personal</translation>
    </message>
    <message>
        <source>tells the day</source>
        <translation>revela el día</translation>
    </message>
    <message>
        <source>confirms a visit</source>
        <translation>confirma una visita</translation>
    </message>
    <message>
        <source>repeats what was told</source>
        <translation>repite lo que se contó</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Cubrirlo</translation>
    </message>
    <message>
        <source>The words of this post</source>
        <translation>Las palabras de este post</translation>
    </message>
    <message>
        <source>The hashtags</source>
        <translation>Los hashtags</translation>
    </message>
    <message>
        <source>The handles</source>
        <translation>Los nombres de usuario</translation>
    </message>
    <message>
        <source>The links</source>
        <translation>Los enlaces</translation>
    </message>
    <message>
        <source>The links, but not where short ones lead</source>
        <translation>Los enlaces, pero no adónde llevan los cortos</translation>
    </message>
    <message>
        <source>The city and hospital in your profile</source>
        <translation>La ciudad y el hospital de su perfil</translation>
    </message>
    <message>
        <source>The time it will be posted</source>
        <translation>La hora en que se publicará</translation>
    </message>
    <message>
        <source>The descriptions of pictures</source>
        <translation>Las descripciones de las imágenes</translation>
    </message>
    <message>
        <source>The answers of the poll</source>
        <translation>Las respuestas de la encuesta</translation>
    </message>
    <message>
        <source>The names of files</source>
        <translation>Los nombres de los archivos</translation>
    </message>
    <message>
        <source>Words, codes and faces in the pictures</source>
        <translation>Palabras, códigos y rostros en las imágenes</translation>
    </message>
    <message>
        <source>The post you quote</source>
        <translation>El post que usted cita</translation>
    </message>
    <message>
        <source>The posts read as one</source>
        <translation>Los posts leídos como uno solo</translation>
    </message>
    <message>
        <source>A part of this draft was not looked at.</source>
        <translation>Una parte de este borrador no se revisó.</translation>
    </message>
    <message>
        <source>A picture could not be read.</source>
        <translation>Una imagen no se pudo leer.</translation>
    </message>
    <message>
        <source>This does not read as English. The check reads English only.</source>
        <translation>Esto no parece inglés. La revisión solo lee inglés.</translation>
    </message>
    <message>
        <source>Where a short link leads was not looked at.</source>
        <translation>No se revisó adónde lleva un enlace corto.</translation>
    </message>
    <message>
        <source>Your institution has turned off exports of drafts. Nothing was written.</source>
        <translation>Su institución ha desactivado las exportaciones de borradores. No se escribió nada.</translation>
    </message>
    <message>
        <source>Your institution has turned off exports without a passphrase.</source>
        <translation>Su institución ha desactivado las exportaciones sin frase de contraseña.</translation>
    </message>
    <message>
        <source>The practice post it belongs to ended with Vignette. Nothing was sent.</source>
        <translation>El post de práctica al que pertenece terminó con Vignette. No se envió nada.</translation>
    </message>
    <message>
        <source>The practice timeline ended with Vignette, so nobody can tell whether this stood there.</source>
        <translation>La cronología de práctica terminó con Vignette, así que nadie puede saber si este estaba allí.</translation>
    </message>
    <message>
        <source>The disk of your drafts knows no locks, so nothing was opened. Move them to a disk of this computer.</source>
        <translation>El disco de sus borradores no admite bloqueos, por eso no se abrió nada. Páselos a un disco de este equipo.</translation>
    </message>
    <message>
        <source>Your drafts lie in a network folder, encrypted. Open them on one computer at a time: two can damage them.</source>
        <translation>Sus borradores están, cifrados, en una carpeta de red. Ábralos en un solo equipo a la vez: dos pueden dañarlos.</translation>
    </message>
    <message>
        <source>This may be out already: look first. Then say so in the window, above the draft.</source>
        <translation>Quizá ya se publicó: mire primero. Después dígalo en la ventana, encima del borrador.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written, and your drafts are as they were.</source>
        <translation>Detenido. No se escribió nada, y sus borradores están como estaban.</translation>
    </message>
    <message>
        <source>There is no room for it there. Choose another disk, or free some space.</source>
        <translation>No hay espacio allí. Elija otro disco o libere espacio.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>Allí no se puede escribir. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>It could not be written there. Your drafts are as they were.</source>
        <translation>No se pudo escribir allí. Sus borradores están como estaban.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What was written could not be read back, so it was thrown away. Try another disk.</source>
        <translation>Lo escrito no se pudo volver a leer, así que se desechó. Pruebe otro disco.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another: it was left as it is.</source>
        <translation>Ya hay un archivo con este nombre. Elija otro: quedó como estaba.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation>No se puede leer el archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is no backup of Vignette&apos;s, or it breaks off. Nothing was changed.</source>
        <translation>Esto no es una copia de seguridad de Vignette, o está incompleta. No se cambió nada.</translation>
    </message>
    <message>
        <source>A newer Vignette made this file. Update, then open it again.</source>
        <translation>Este archivo lo hizo un Vignette más nuevo. Actualice y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed here. Try an older one.</source>
        <translation>El archivo está dañado. Aquí no se cambió nada. Pruebe uno anterior.</translation>
    </message>
    <message>
        <source>The file breaks off. Nothing was changed. Copy it again, then try once more.</source>
        <translation>El archivo está incompleto. No se cambió nada. Cópielo de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not open it. Type your passphrase or recovery key.</source>
        <translation>El llavero de este equipo no lo abre. Escriba su frase de contraseña o clave de recuperación.</translation>
    </message>
    <message>
        <source>Only the keyring of that day opens this backup, and it is not here. Nothing was changed.</source>
        <translation>Solo el llavero de ese día abre esta copia, y no está aquí. No se cambió nada.</translation>
    </message>
    <message>
        <source>It is under a passphrase. Nothing was changed.</source>
        <translation>Está bajo una frase de contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>That is not its passphrase. Nothing was changed.</source>
        <translation>Esa no es su frase de contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>Neither passphrase nor recovery key of that day: it does not open. Nothing was changed.</source>
        <translation>No es la frase de contraseña ni la clave de recuperación de ese día: no se abre. No se cambió nada.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Open X&apos;s account page</source>
        <translation>Abrir la página de cuenta de X</translation>
    </message>
    <message>
        <source>Open my profile</source>
        <translation>Abrir mi perfil</translation>
    </message>
    <message>
        <source>Finish in the browser</source>
        <translation>Terminar en el navegador</translation>
    </message>
    <message>
        <source>Write without keeping</source>
        <translation>Escribir sin guardar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Something failed. Your text is still here.</source>
        <translation>Algo falló. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>The settings could not be written. They hold until you close Vignette.</source>
        <translation>No se pudieron guardar los ajustes. Valen hasta que cierre Vignette.</translation>
    </message>
    <message>
        <source>The account of this post was removed. Nothing was sent.</source>
        <translation>La cuenta de este post se quitó. No se envió nada.</translation>
    </message>
    <message>
        <source>The check could not look. Keep writing; posting waits.</source>
        <translation>La revisión no pudo mirar. Siga escribiendo; la publicación espera.</translation>
    </message>
    <message>
        <source>The check&apos;s files are damaged, so it does not look. Posting waits.</source>
        <translation>Los archivos de la revisión están dañados, así que no mira. La publicación espera.</translation>
    </message>
    <message>
        <source>The check stopped while looking. Keep writing; posting waits.</source>
        <translation>La revisión se detuvo mientras miraba. Siga escribiendo; la publicación espera.</translation>
    </message>
    <message>
        <source>The check took too long. Keep writing; posting waits.</source>
        <translation>La revisión tardó demasiado. Siga escribiendo; la publicación espera.</translation>
    </message>
    <message>
        <source>The check is closed. Posting waits.</source>
        <translation>La revisión está cerrada. La publicación espera.</translation>
    </message>
    <message>
        <source>Not ready to post: a detail identifies a patient.</source>
        <translation>Aún no se puede postear: un dato identifica a un paciente.</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Mostrar el primero</translation>
    </message>
    <message>
        <source>Somebody could recognize the patient. Say what you have considered first.</source>
        <translation>Alguien podría reconocer al paciente. Diga primero qué ha considerado.</translation>
    </message>
    <message>
        <source>The text changed after the check, so it was not sent.</source>
        <translation>El texto cambió después de la revisión, así que no se envió.</translation>
    </message>
    <message>
        <source>A new look found more than before, so it was not sent.</source>
        <translation>Una nueva revisión encontró más que antes, así que no se envió.</translation>
    </message>
    <message>
        <source>It waited too long and must be looked at again.</source>
        <translation>Esperó demasiado y debe revisarse otra vez.</translation>
    </message>
    <message>
        <source>The rules changed since the check. It must be looked at again.</source>
        <translation>Las reglas cambiaron desde la revisión. Debe revisarse otra vez.</translation>
    </message>
    <message>
        <source>The permission to send does not belong to this text. Nothing was sent.</source>
        <translation>El permiso de envío no corresponde a este texto. No se envió nada.</translation>
    </message>
    <message>
        <source>There is nothing to post yet.</source>
        <translation>Aún no hay nada que postear.</translation>
    </message>
    <message>
        <source>A picture was not read, so the post does not go.</source>
        <translation>Una imagen no se leyó, así que el post no sale.</translation>
    </message>
    <message>
        <source>The file is empty, so there is no picture in it.</source>
        <translation>El archivo está vacío: no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing was added.</source>
        <translation>No se pudo abrir el archivo. No se agregó nada.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Make it smaller, then add it again.</source>
        <translation>El archivo supera los 64 MB. Redúzcalo y agréguelo otra vez.</translation>
    </message>
    <message>
        <source>The picture is too large to open. 50 megapixels is the most.</source>
        <translation>La imagen es demasiado grande para abrirla. El máximo son 50 megapíxeles.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off, so it was not added.</source>
        <translation>La imagen está dañada o cortada, así que no se agregó.</translation>
    </message>
    <message>
        <source>This kind of picture may not move. Save it as a GIF, or add one still picture of it.</source>
        <translation>Este tipo de imagen no puede moverse. Guárdela como GIF, o agregue una imagen fija de ella.</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program. Use its own screenshot, then paste it.</source>
        <translation>Este escritorio no muestra su pantalla a ningún programa. Use su propia captura y péguela.</translation>
    </message>
    <message>
        <source>Pages of a PDF cannot be drawn here. Save the page as PNG, then add that.</source>
        <translation>Aquí no se pueden dibujar páginas de un PDF. Guarde la página como PNG y agréguela.</translation>
    </message>
    <message>
        <source>The PDF asks for a password. Save it without one, then add it again.</source>
        <translation>El PDF pide una contraseña. Guárdelo sin ella y agréguelo otra vez.</translation>
    </message>
    <message>
        <source>The PDF has several pages. Choose which of them to add.</source>
        <translation>El PDF tiene varias páginas. Elija cuáles agregar.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is not the administrator&apos;s. Your drafts are kept.</source>
        <translation>No se publica nada: el archivo de política de su institución no es del administrador. Sus borradores se conservan.</translation>
    </message>
    <message>
        <source>Your reply confirms that this person is a patient.</source>
        <translation>Su respuesta confirma que esta persona es paciente.</translation>
    </message>
    <message>
        <source>Your reply repeats what the other post gives away.</source>
        <translation>Su respuesta repite lo que revela el otro post.</translation>
    </message>
    <message>
        <source>The post you reply to</source>
        <translation>El post al que usted responde</translation>
    </message>
    <message>
        <source>Nothing is posted: anybody could change your institution&apos;s policy file. Your drafts are kept.</source>
        <translation>No se publica nada: cualquiera podría cambiar el archivo de política de su institución. Sus borradores se conservan.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is a link, not a file. Your drafts are kept.</source>
        <translation>No se publica nada: el archivo de política de su institución es un enlace, no un archivo. Sus borradores se conservan.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file cannot be read. Your drafts are kept.</source>
        <translation>No se publica nada: no se puede leer el archivo de política de su institución. Sus borradores se conservan.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is too large. Your drafts are kept.</source>
        <translation>No se publica nada: el archivo de política de su institución es demasiado grande. Sus borradores se conservan.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is no TOML. Your drafts are kept.</source>
        <translation>No se publica nada: el archivo de política de su institución no es TOML. Sus borradores se conservan.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is of another version. Your drafts are kept.</source>
        <translation>No se publica nada: el archivo de política de su institución es de otra versión. Sus borradores se conservan.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file has an unknown setting: {detail}. Your drafts are kept.</source>
        <translation>No se publica nada: el archivo de política de su institución tiene un ajuste desconocido: {detail}. Sus borradores se conservan.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is wrong at {detail}. Your drafts are kept.</source>
        <translation>No se publica nada: el archivo de política de su institución está mal en {detail}. Sus borradores se conservan.</translation>
    </message>
    <message>
        <source>Your institution has turned off the archive of former posts.</source>
        <translation>Su institución ha desactivado el archivo de posts anteriores.</translation>
    </message>
    <message>
        <source>Your institution has turned off posting by hand. Choose another account.</source>
        <translation>Su institución ha desactivado publicar a mano. Elija otra cuenta.</translation>
    </message>
    <message>
        <source>Your institution has turned off looking up papers.</source>
        <translation>Su institución ha desactivado la búsqueda de artículos.</translation>
    </message>
    <message>
        <source>Your institution has turned off pictures. Take them out to post.</source>
        <translation>Su institución ha desactivado las imágenes. Quítelas para publicar.</translation>
    </message>
    <message>
        <source>Your institution has turned off replies and quotes.</source>
        <translation>Su institución ha desactivado las respuestas y citas.</translation>
    </message>
    <message>
        <source>Your institution has turned off scheduling. Choose Now to post.</source>
        <translation>Su institución ha desactivado programar. Elija Ahora para publicar.</translation>
    </message>
    <message>
        <source>Your institution has turned off short links. The long link stays.</source>
        <translation>Su institución ha desactivado los enlaces cortos. El enlace largo se queda.</translation>
    </message>
    <message>
        <source>Your institution has turned off writing without keeping.</source>
        <translation>Su institución ha desactivado escribir sin guardar.</translation>
    </message>
    <message>
        <source>Your institution does not allow this link shortener. The long link stays.</source>
        <translation>Su institución no permite este acortador. El enlace largo se queda.</translation>
    </message>
    <message>
        <source>Your institution lets nothing go to this address. Nothing was sent.</source>
        <translation>Su institución no deja ir nada a esta dirección. No se envió nada.</translation>
    </message>
    <message>
        <source>Your institution lets nobody post what identifies a patient.</source>
        <translation>Su institución no deja a nadie publicar lo que identifica a un paciente.</translation>
    </message>
    <message>
        <source>Your institution asks for a second reader. Nothing was posted.</source>
        <translation>Su institución pide un segundo lector. No se publicó nada.</translation>
    </message>
    <message>
        <source>The second reader read something else, or too long ago. It must be read again.</source>
        <translation>El segundo lector leyó otra cosa, o hace demasiado. Debe leerse otra vez.</translation>
    </message>
    <message>
        <source>The log is not as it was written, so nothing is taken out of it. Verify it first.</source>
        <translation>El registro no está como se escribió, así que no se quita nada. Compruébelo primero.</translation>
    </message>
    <message>
        <source>The file could not be written. The log is as it was.</source>
        <translation>No se pudo escribir el archivo. El registro está como estaba.</translation>
    </message>
    <message>
        <source>The record could not be written. Choose another folder.</source>
        <translation>No se pudo escribir el informe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Take 4 to 24 small letters, digits and hyphens, with a digit among them.</source>
        <translation>Use de 4 a 24 letras minúsculas, dígitos y guiones, con un dígito entre ellos.</translation>
    </message>
    <message>
        <source>Somebody has this id already. Choose another.</source>
        <translation>Alguien ya tiene este id. Elija otro.</translation>
    </message>
    <message>
        <source>The passphrase is too short: take eight signs or more.</source>
        <translation>La frase de contraseña es demasiado corta: use ocho signos o más.</translation>
    </message>
    <message>
        <source>This is the author&apos;s own passphrase. A second reader needs another.</source>
        <translation>Esta es la frase de contraseña del propio autor. Un segundo lector necesita otra.</translation>
    </message>
    <message>
        <source>Nobody has this id any more.</source>
        <translation>Ya nadie tiene este id.</translation>
    </message>
    <message>
        <source>This is not the reader&apos;s passphrase. Nothing was posted.</source>
        <translation>Esta no es la frase de contraseña del lector. No se publicó nada.</translation>
    </message>
    <message>
        <source>The file of your drafts is not where it was. Its key is not in the keyring.</source>
        <translation>El archivo de sus borradores no está donde estaba. Su clave no está en el llavero.</translation>
    </message>
    <message>
        <source>This recovery key is right, but it does not open the drafts here. Nothing was changed.</source>
        <translation>Esta clave de recuperación es correcta, pero no abre los borradores de aquí. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing of it can be read any more. Nothing was changed: try a backup.</source>
        <translation>Ya no se puede leer nada de ello. No se cambió nada: pruebe una copia de seguridad.</translation>
    </message>
    <message>
        <source>This is no picture Vignette can open. JPEG, PNG, WebP, GIF, HEIC and PDF it can.</source>
        <translation>Vignette no puede abrir esta imagen. Sí puede abrir JPEG, PNG, WebP, GIF, HEIC y PDF.</translation>
    </message>
    <message>
        <source>It has more than 350 frames, and X takes no more. Make it shorter, then add it again.</source>
        <translation>Tiene más de 350 fotogramas, y X no acepta más. Acórtelo y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>It changes too much to be read frame by frame. Make it shorter.</source>
        <translation>Cambia demasiado para leerlo fotograma por fotograma. Acórtelo.</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened here. Save it as JPEG, then add it again.</source>
        <translation>Las imágenes HEIC no se pueden abrir aquí. Guárdela como JPEG y agréguela otra vez.</translation>
    </message>
    <message>
        <source>AVIF pictures cannot be opened here. Save it as PNG, then add it again.</source>
        <translation>Aquí no se pueden abrir imágenes AVIF. Guárdela como PNG y agréguela de nuevo.</translation>
    </message>
    <message>
        <source>A DICOM file carries the patient&apos;s name inside. Add it in the window.</source>
        <translation>Un archivo DICOM lleva dentro el nombre del paciente. Agréguelo en la ventana.</translation>
    </message>
    <message>
        <source>The pixels of this DICOM cannot be read here. Export it as PNG, then add that.</source>
        <translation>Aquí no se pueden leer los píxeles de este DICOM. Expórtelo como PNG y agregue ese archivo.</translation>
    </message>
    <message>
        <source>A DICOM file carries the patient&apos;s name inside. Export a plain picture and cover what is printed on it.</source>
        <translation>Un archivo DICOM lleva dentro el nombre del paciente. Exporte una imagen simple y cubra lo que tenga impreso.</translation>
    </message>
    <message>
        <source>Videos cannot be opened here: that needs ffmpeg, on Linux. Install it, or add a still picture.</source>
        <translation>Aquí no se pueden abrir videos: hace falta ffmpeg, en Linux. Instálelo, o agregue una imagen fija.</translation>
    </message>
    <message>
        <source>X takes videos of up to 140 seconds. Make it shorter, then add it again.</source>
        <translation>X acepta videos de hasta 140 segundos. Acórtelo y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>A video must last half a second at least.</source>
        <translation>Un video debe durar al menos medio segundo.</translation>
    </message>
    <message>
        <source>The video is larger than 512 MB. Make it smaller, then add it again.</source>
        <translation>El video supera los 512 MB. Redúzcalo y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>The video is larger than 7680 by 4320 pixels. Make it smaller, then add it again.</source>
        <translation>El video supera los 7680 por 4320 píxeles. Redúzcalo y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>Even written anew, the video is larger than 32 MB. Make it shorter.</source>
        <translation>Aun reescrito, el video supera los 32 MB. Acórtelo.</translation>
    </message>
    <message>
        <source>The video is damaged, or of a kind that cannot be read. It was not added.</source>
        <translation>El video está dañado o es de un tipo que no se puede leer. No se agregó.</translation>
    </message>
    <message>
        <source>It changes too much to be looked through by eye. Install Tesseract, or cut it.</source>
        <translation>Cambia demasiado para revisarlo a ojo. Instale Tesseract, o córtelo.</translation>
    </message>
    <message>
        <source>Your drafts are not open yet, so no picture can be kept. Wait a moment.</source>
        <translation>Sus borradores aún no están abiertos, así que no se puede guardar ninguna imagen. Espere un momento.</translation>
    </message>
    <message>
        <source>The picture changed meanwhile. Open it and look through it again.</source>
        <translation>La imagen cambió mientras tanto. Ábrala y recórrala de nuevo.</translation>
    </message>
    <message>
        <source>X takes four pictures in one post.</source>
        <translation>X acepta cuatro imágenes en un post.</translation>
    </message>
    <message>
        <source>There is too much text in the picture to read it all. Cut it smaller.</source>
        <translation>Hay demasiado texto en la imagen para leerlo todo. Recórtela.</translation>
    </message>
    <message>
        <source>Reading the picture took too long, so it was not added.</source>
        <translation>Leer la imagen tardó demasiado, así que no se agregó.</translation>
    </message>
    <message>
        <source>Opening the picture failed, so it was not added.</source>
        <translation>No se pudo abrir la imagen, así que no se agregó.</translation>
    </message>
    <message>
        <source>The reader of words stopped, so the picture was not added.</source>
        <translation>El lector de texto se detuvo, así que la imagen no se agregó.</translation>
    </message>
    <message>
        <source>The part that opens pictures is missing. Reinstall Vignette.</source>
        <translation>Falta la parte que abre imágenes. Reinstale Vignette.</translation>
    </message>
    <message>
        <source>The picture was not added.</source>
        <translation>La imagen no se agregó.</translation>
    </message>
    <message>
        <source>No keyring to keep your key in, so drafts cannot be stored. Write for now, or set one up.</source>
        <translation>No hay llavero donde guardar su clave, así que no se pueden almacenar borradores. Escriba por ahora, o instale uno.</translation>
    </message>
    <message>
        <source>Your keyring is locked, so drafts cannot be opened. Unlock it, then try again.</source>
        <translation>Su llavero está bloqueado, así que no se pueden abrir los borradores. Desbloquéelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>The keyring found keeps secrets in plain text, so Vignette does not use it.</source>
        <translation>El llavero encontrado guarda los secretos sin cifrar, así que Vignette no lo usa.</translation>
    </message>
    <message>
        <source>Vignette is locked. Unlock it with your passphrase.</source>
        <translation>Vignette está bloqueado. Desbloquéelo con su frase de contraseña.</translation>
    </message>
    <message>
        <source>That is not your passphrase.</source>
        <translation>Esa no es su frase de contraseña.</translation>
    </message>
    <message>
        <source>That is not the recovery key.</source>
        <translation>Esa no es la clave de recuperación.</translation>
    </message>
    <message>
        <source>A passphrase has at least eight characters.</source>
        <translation>Una frase de contraseña tiene al menos ocho caracteres.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entries belong to another passphrase. Nothing was changed.</source>
        <translation>Las entradas del llavero son de otra frase de contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>A secret is too long for the keyring. Nothing was kept.</source>
        <translation>Un secreto es demasiado largo para el llavero. No se guardó nada.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Nothing was kept.</source>
        <translation>El llavero no respondió. No se guardó nada.</translation>
    </message>
    <message>
        <source>There is no store here yet: nothing was ever written in this profile.</source>
        <translation>Aún no hay almacén aquí: nunca se escribió nada en este perfil.</translation>
    </message>
    <message>
        <source>Your drafts are here, but their key is not in the keyring. Nothing was changed.</source>
        <translation>Sus borradores están aquí, pero su clave no está en el llavero. No se cambió nada.</translation>
    </message>
    <message>
        <source>The key does not open your drafts. Nothing was changed.</source>
        <translation>La clave no abre sus borradores. No se cambió nada.</translation>
    </message>
    <message>
        <source>A newer Vignette made this file. Update to open it.</source>
        <translation>Este archivo lo hizo un Vignette más nuevo. Actualice para abrirlo.</translation>
    </message>
    <message>
        <source>The file of drafts is damaged. Nothing was deleted.</source>
        <translation>El archivo de borradores está dañado. No se eliminó nada.</translation>
    </message>
    <message>
        <source>The disk is full. Your text is kept in memory; free some space now.</source>
        <translation>El disco está lleno. Su texto sigue en la memoria; libere espacio ahora.</translation>
    </message>
    <message>
        <source>The disk takes no writing. Your text is kept in memory only.</source>
        <translation>El disco no admite escritura. Su texto solo está en la memoria.</translation>
    </message>
    <message>
        <source>Another program holds your drafts. Close it, then try again.</source>
        <translation>Otro programa tiene abiertos sus borradores. Ciérrelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>The database library is too old to be trusted. Reinstall Vignette.</source>
        <translation>La biblioteca de la base de datos es demasiado antigua para confiar en ella. Reinstale Vignette.</translation>
    </message>
    <message>
        <source>The drafts could not be written. Your text is kept in memory.</source>
        <translation>No se pudieron escribir los borradores. Su texto sigue en la memoria.</translation>
    </message>
    <message>
        <source>X did not take it: it repeats an earlier post.</source>
        <translation>X no lo aceptó: repite un post anterior.</translation>
    </message>
    <message>
        <source>X says the text is too long. Nothing was sent.</source>
        <translation>X dice que el texto es demasiado largo. No se envió nada.</translation>
    </message>
    <message>
        <source>X does not take a link in the text. Nothing was sent.</source>
        <translation>X no acepta un enlace del texto. No se envió nada.</translation>
    </message>
    <message>
        <source>X takes only one cashtag in a post. Nothing was sent.</source>
        <translation>X acepta un solo cashtag por post. No se envió nada.</translation>
    </message>
    <message>
        <source>X did not take the post as it is. Nothing was sent.</source>
        <translation>X no aceptó el post tal como está. No se envió nada.</translation>
    </message>
    <message>
        <source>X did not take the picture. Nothing was posted.</source>
        <translation>X no aceptó la imagen. No se publicó nada.</translation>
    </message>
    <message>
        <source>The picture is larger than X takes. Nothing was sent.</source>
        <translation>La imagen es más grande de lo que X acepta. No se envió nada.</translation>
    </message>
    <message>
        <source>X no longer has the picture. Nothing was posted; it is uploaded anew.</source>
        <translation>X ya no tiene la imagen. No se publicó nada; se sube de nuevo.</translation>
    </message>
    <message>
        <source>The upload was stopped. Nothing was posted.</source>
        <translation>La subida se detuvo. No se publicó nada.</translation>
    </message>
    <message>
        <source>The line broke during the upload. It goes on by itself from where it was.</source>
        <translation>La línea se cortó durante la subida. Sigue sola desde donde estaba.</translation>
    </message>
    <message>
        <source>X asks for a break until {until}. It goes by itself after that.</source>
        <translation>X pide una pausa hasta las {until}. Después sale solo.</translation>
    </message>
    <message>
        <source>Your X plan&apos;s limit is reached. Waiting does not help.</source>
        <translation>Se alcanzó el límite de su plan de X. Esperar no sirve.</translation>
    </message>
    <message>
        <source>Your X account has no credit left. The post waits here.</source>
        <translation>Su cuenta de X no tiene más crédito. El post espera aquí.</translation>
    </message>
    <message>
        <source>X no longer accepts this sign-in. Nothing was sent.</source>
        <translation>X ya no acepta esta sesión. No se envió nada.</translation>
    </message>
    <message>
        <source>Your app at X may not post yet. Allow it to write, then connect again.</source>
        <translation>Su app en X aún no puede publicar. Dele permiso de escritura y conecte de nuevo.</translation>
    </message>
    <message>
        <source>X does not allow this post. Nothing was sent.</source>
        <translation>X no permite este post. No se envió nada.</translation>
    </message>
    <message>
        <source>X did not change the post: too late, changed five times, or no Premium. It stands as it was.</source>
        <translation>X no cambió el post: demasiado tarde, ya cambiado cinco veces o sin Premium. Queda como estaba.</translation>
    </message>
    <message>
        <source>X lets only apps with an Enterprise plan quote. Nothing was sent.</source>
        <translation>X solo deja citar a apps con un plan Enterprise. No se envió nada.</translation>
    </message>
    <message>
        <source>X lets programs reply only to those who mentioned you. Nothing was sent.</source>
        <translation>X deja que los programas respondan solo a quienes le mencionaron. No se envió nada.</translation>
    </message>
    <message>
        <source>A file of Vignette is damaged or was changed. Posting waits. Install it again.</source>
        <translation>Un archivo de Vignette está dañado o fue modificado. La publicación espera. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The file at the place of your drafts is another program&apos;s. Nothing was changed.</source>
        <translation>El archivo en el lugar de sus borradores es de otro programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>X takes no description of this video. Put what matters into the post, take the description off, and post.</source>
        <translation>X no acepta ninguna descripción de este video. Ponga lo importante en el post, quite la descripción y publique.</translation>
    </message>
    <message>
        <source>The post you reply to is gone or hidden. Nothing was sent.</source>
        <translation>El post al que responde ya no está o está oculto. No se envió nada.</translation>
    </message>
    <message>
        <source>X has suspended this account. Nothing was sent.</source>
        <translation>X suspendió esta cuenta. No se envió nada.</translation>
    </message>
    <message>
        <source>X has locked this account for now. Nothing was sent.</source>
        <translation>X bloqueó esta cuenta por ahora. No se envió nada.</translation>
    </message>
    <message>
        <source>X took this for a machine&apos;s post. Nothing was sent.</source>
        <translation>X lo tomó por un post automático. No se envió nada.</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong, so X refused. Set it, then try again.</source>
        <translation>El reloj de su equipo está mal, así que X lo rechazó. Ajústelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>X does not know this address. Nothing was sent.</source>
        <translation>X no conoce esta dirección. No se envió nada.</translation>
    </message>
    <message>
        <source>X refused without saying why. Nothing was sent.</source>
        <translation>X lo rechazó sin decir por qué. No se envió nada.</translation>
    </message>
    <message>
        <source>X is out of order right now. Nothing was read.</source>
        <translation>X está fuera de servicio ahora. No se leyó nada.</translation>
    </message>
    <message>
        <source>It may be out already: X did not answer. Look before you send again.</source>
        <translation>Puede que ya se haya publicado: X no respondió. Mire antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>It may be out already: the line broke. Look before you send again.</source>
        <translation>Puede que ya se haya publicado: se cortó la línea. Mire antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>It may be out already: X&apos;s answer was unreadable. Look before you send again.</source>
        <translation>Puede que ya se haya publicado: la respuesta de X era ilegible. Mire antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>It may be out already: X is out of order. Look before you send again.</source>
        <translation>Puede que ya se haya publicado: X está fuera de servicio. Mire antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>It may be out already: X says it repeats a post. Look before you send again.</source>
        <translation>Puede que ya se haya publicado: X dice que repite un post. Mire antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>It may be out already: Vignette ended while sending. Look before you send again.</source>
        <translation>Puede que ya se haya publicado: Vignette terminó durante el envío. Mire antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>It may be out already: sending failed halfway. Look before you send again.</source>
        <translation>Puede que ya se haya publicado: el envío falló a medias. Mire antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>This post is in the outbox already.</source>
        <translation>Este post ya está en Salida.</translation>
    </message>
    <message>
        <source>This post is not in the outbox any more.</source>
        <translation>Este post ya no está en Salida.</translation>
    </message>
    <message>
        <source>It was on its way already, so it was not taken back. Look whether it is out.</source>
        <translation>Ya estaba en camino y no se retiró. Mire si se ha publicado.</translation>
    </message>
    <message>
        <source>Another Vignette sends from this outbox. Nothing was sent here.</source>
        <translation>Otro Vignette envía desde esta misma Salida. Aquí no se envió nada.</translation>
    </message>
    <message>
        <source>It was due at {due}, and Vignette was not running or locked. Nothing was sent.</source>
        <translation>Debía salir: {due}, y Vignette no estaba abierto o estaba bloqueado. No se envió nada.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>It waited for more than a day. Look at it before it goes.</source>
        <translation>Esperó más de un día. Mírelo antes de que salga.</translation>
    </message>
    <message>
        <source>A post waited for more than a week and was not sent. It is a draft again.</source>
        <translation>Un post esperó más de una semana y no se envió. Vuelve a ser un borrador.</translation>
    </message>
    <message>
        <source>This part cannot be sent now. Nothing was sent.</source>
        <translation>Esta parte no se puede enviar ahora. No se envió nada.</translation>
    </message>
    <message>
        <source>The post before this one was not found, so the thread stopped.</source>
        <translation>No se encontró el post anterior a este, así que el hilo se detuvo.</translation>
    </message>
    <message>
        <source>No internet. Posts wait in the outbox and go in order.</source>
        <translation>Sin internet. Los posts esperan en Salida y salen en orden.</translation>
    </message>
    <message>
        <source>X did not answer in time. Nothing was sent.</source>
        <translation>X no respondió a tiempo. No se envió nada.</translation>
    </message>
    <message>
        <source>The line to X is not safe: its certificate is wrong. Nothing was sent.</source>
        <translation>La línea a X no es segura: su certificado es incorrecto. No se envió nada.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in first. Nothing was sent.</source>
        <translation>La red pide antes iniciar sesión. No se envió nada.</translation>
    </message>
    <message>
        <source>The network answered in X&apos;s place. Nothing was sent.</source>
        <translation>La red respondió en lugar de X. No se envió nada.</translation>
    </message>
    <message>
        <source>The address is not one Vignette may speak to. Nothing was sent.</source>
        <translation>Vignette no puede comunicarse con esa dirección. No se envió nada.</translation>
    </message>
    <message>
        <source>The request could not be made. Nothing was sent.</source>
        <translation>No se pudo hacer la solicitud. No se envió nada.</translation>
    </message>
    <message>
        <source>The line broke before the answer came. Nothing was changed.</source>
        <translation>La línea se cortó antes de la respuesta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>No se pudo leer la respuesta.</translation>
    </message>
    <message>
        <source>This build cannot tell whose news to believe, so it asked nobody.</source>
        <translation>Esta compilación no puede saber qué noticias creer, así que no preguntó a nadie.</translation>
    </message>
    <message>
        <source>What came back is not signed by those who make Vignette, so it was not believed.</source>
        <translation>Lo que llegó no está firmado por quienes hacen Vignette, así que no se creyó.</translation>
    </message>
    <message>
        <source>What came back is too old to be believed.</source>
        <translation>Lo que llegó es demasiado antiguo para creerlo.</translation>
    </message>
    <message>
        <source>What came back is older than what was known, so it was not believed.</source>
        <translation>Lo que llegó es más antiguo que lo ya sabido, así que no se creyó.</translation>
    </message>
    <message>
        <source>No shortener is chosen. You can choose one in Settings.</source>
        <translation>No hay acortador elegido. Puede elegir uno en Ajustes.</translation>
    </message>
    <message>
        <source>This paper is not known there. Check its number.</source>
        <translation>Allí no conocen este artículo. Compruebe su número.</translation>
    </message>
    <message>
        <source>There is no DOI, PMID or PMCID in it.</source>
        <translation>No contiene ningún DOI, PMID ni PMCID.</translation>
    </message>
    <message>
        <source>A detail in it identifies a patient. Nothing was sent.</source>
        <translation>Un dato identifica a un paciente. No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Vignette shortens one whole link that begins with https:// or http://.</source>
        <translation>Vignette acorta un enlace entero que empieza con https:// o http://.</translation>
    </message>
    <message>
        <source>A user name or a password stands in this link. Take it out first.</source>
        <translation>Este enlace contiene un nombre de usuario o una contraseña. Quítelos primero.</translation>
    </message>
    <message>
        <source>This link is too long for shorteners. It stays as it is.</source>
        <translation>Este enlace es demasiado largo para los acortadores. Queda como está.</translation>
    </message>
    <message>
        <source>This link is short already.</source>
        <translation>Este enlace ya es corto.</translation>
    </message>
    <message>
        <source>Readers know and trust this address. It stays as it is.</source>
        <translation>Los lectores conocen esta dirección y confían en ella. Queda como está.</translation>
    </message>
    <message>
        <source>The service&apos;s link is no shorter, so yours stays.</source>
        <translation>El enlace del servicio no es más corto, así que queda el suyo.</translation>
    </message>
    <message>
        <source>The shortener needs its key. Put it in under Settings.</source>
        <translation>El acortador necesita su clave. Póngala en Ajustes.</translation>
    </message>
    <message>
        <source>Your own shortener needs its address. Put it in under Settings.</source>
        <translation>Su propio acortador necesita su dirección. Póngala en Ajustes.</translation>
    </message>
    <message>
        <source>This shortener needs your domain. Put it in under Settings.</source>
        <translation>Este acortador necesita su dominio. Póngalo en Ajustes.</translation>
    </message>
    <message>
        <source>An address here begins with https:// and holds no password, ? or #.</source>
        <translation>Aquí una dirección empieza con https:// y no lleva contraseña, ? ni #.</translation>
    </message>
    <message>
        <source>A domain is written like go.example.org, without anything behind it.</source>
        <translation>Un dominio se escribe como go.example.org, sin nada detrás.</translation>
    </message>
    <message>
        <source>A key holds no blanks and only plain letters, digits and signs.</source>
        <translation>Una clave no lleva espacios, solo letras simples, dígitos y signos.</translation>
    </message>
    <message>
        <source>The service does not accept the key. Nothing was changed.</source>
        <translation>El servicio no acepta la clave. No se cambió nada.</translation>
    </message>
    <message>
        <source>The service&apos;s limit is reached. Nothing was changed.</source>
        <translation>Se alcanzó el límite del servicio. No se cambió nada.</translation>
    </message>
    <message>
        <source>The service does not take this. Nothing was changed.</source>
        <translation>El servicio no lo acepta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The service is out of order right now. Nothing was changed.</source>
        <translation>El servicio no funciona ahora. No se cambió nada.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be used. Nothing was changed.</source>
        <translation>La respuesta del servicio no sirvió. No se cambió nada.</translation>
    </message>
    <message>
        <source>The short link would lead somewhere else, so yours stays.</source>
        <translation>El enlace corto llevaría a otro lugar, así que queda el suyo.</translation>
    </message>
    <message>
        <source>The service sends on to another address, so the request ended. Check it in Settings.</source>
        <translation>El servicio remite a otra dirección, así que la solicitud terminó. Compruébela en Ajustes.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Nothing was changed.</source>
        <translation>El servicio no respondió a tiempo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Nothing was changed.</source>
        <translation>No se puede llegar al servicio. No se cambió nada.</translation>
    </message>
    <message>
        <source>The line to the service is not safe: its certificate is wrong. Nothing was sent.</source>
        <translation>La línea al servicio no es segura: su certificado es incorrecto. No se envió nada.</translation>
    </message>
    <message>
        <source>The request could not be made. Nothing was changed.</source>
        <translation>No se pudo hacer la solicitud. No se cambió nada.</translation>
    </message>
    <message>
        <source>One of the four keys is missing.</source>
        <translation>Falta una de las cuatro claves.</translation>
    </message>
    <message>
        <source>A key holds a character that X&apos;s keys never have.</source>
        <translation>Una clave tiene un carácter que las claves de X nunca tienen.</translation>
    </message>
    <message>
        <source>Another Vignette is renewing the sign-in. It goes by itself in a moment.</source>
        <translation>Otro Vignette está renovando la sesión. Sale solo en un momento.</translation>
    </message>
    <message>
        <source>The sign-in was renewed. It goes by itself now.</source>
        <translation>La sesión se renovó. Ahora sale solo.</translation>
    </message>
    <message>
        <source>This is no client id. X shows it on your app&apos;s page, under OAuth 2.0.</source>
        <translation>Esto no es un Client ID. X lo muestra en la página de su app, en OAuth 2.0.</translation>
    </message>
    <message>
        <source>This is not the address X sent you back to. Copy all of it from the browser.</source>
        <translation>Esta no es la dirección a la que X le devolvió. Cópiela entera del navegador.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in. Begin again.</source>
        <translation>Esta dirección es de otro inicio de sesión. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>You said no at X, so nothing was connected.</source>
        <translation>Usted dijo que no en X, así que no se conectó nada.</translation>
    </message>
    <message>
        <source>X did not take this app. Look at its settings at X, then try again.</source>
        <translation>X no aceptó esta app. Revise sus ajustes en X e intente de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in came too late: X gives it 30 seconds. Begin again.</source>
        <translation>El inicio de sesión llegó tarde: X le da 30 segundos. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>X did not allow all that posting needs. Allow read and write, and begin again.</source>
        <translation>X no permitió todo lo que hace falta para publicar. Permita lectura y escritura y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in five minutes. Begin again.</source>
        <translation>Nadie volvió del navegador en cinco minutos. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>No browser could be opened. Set one as the default, then try again.</source>
        <translation>No se pudo abrir ningún navegador. Defina uno predeterminado e intente de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was connected.</source>
        <translation>El inicio de sesión se detuvo. No se conectó nada.</translation>
    </message>
    <message>
        <source>Whether it was deleted is not known. Delete it again: that does no harm.</source>
        <translation>No se sabe si se eliminó. Elimínelo otra vez: no hace daño.</translation>
    </message>
    <message>
        <source>X takes videos of up to two minutes from this account. Shorten it.</source>
        <translation>X acepta de esta cuenta videos de hasta dos minutos. Acórtelo.</translation>
    </message>
    <message>
        <source>The archive cannot be opened. Nothing was taken in.</source>
        <translation>No se puede abrir el archivo de X. No se incorporó nada.</translation>
    </message>
    <message>
        <source>There are no posts in it. Choose the zip X gave you, or tweets.js.</source>
        <translation>No contiene posts. Elija el zip que le dio X, o tweets.js.</translation>
    </message>
    <message>
        <source>The list could not be written there. Choose another folder.</source>
        <translation>No se pudo escribir la lista allí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The archive breaks off. What was read before is kept.</source>
        <translation>El archivo de X está incompleto. Lo leído antes se conserva.</translation>
    </message>
    <message>
        <source>The account is gone from here, but X could not be told. Take the access back in X&apos;s settings.</source>
        <translation>La cuenta ya no está aquí, pero no se pudo avisar a X. Retire el acceso en los ajustes de X.</translation>
    </message>
    <message>
        <source>The post belongs to another account. Nothing was sent.</source>
        <translation>El post es de otra cuenta. No se envió nada.</translation>
    </message>
    <message>
        <source>This account posts by hand: copy the parts yourself.</source>
        <translation>Esta cuenta publica a mano: copie usted las partes.</translation>
    </message>
    <message>
        <source>Nothing is sent without the check&apos;s yes.</source>
        <translation>No se envía nada sin el sí de la revisión.</translation>
    </message>
    <message>
        <source>The draft is too long for the check. Shorten it.</source>
        <translation>El borrador es demasiado largo para la revisión. Acórtelo.</translation>
    </message>
    <message>
        <source>X makes a link of this: a space is missing. A post with a link costs $0.185 more.</source>
        <translation>X hace de esto un enlace: falta un espacio. Un post con enlace cuesta $0.185 más.</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>Agregar el espacio</translation>
    </message>
    <message>
        <source>X would cut this DOI and link only a part of it.</source>
        <translation>X cortaría este DOI y enlazaría solo una parte.</translation>
    </message>
    <message>
        <source>Make it one link</source>
        <translation>Hacerlo un solo enlace</translation>
    </message>
    <message>
        <source>Screen readers take this for one word. Capitals let them pause.</source>
        <translation>Los lectores de pantalla lo toman por una palabra. Las mayúsculas les dan una pausa.</translation>
    </message>
    <message>
        <source>Write {detail}</source>
        <translation>Escribir {detail}</translation>
    </message>
    <message>
        <source>X advises two hashtags a post. Here are more than three.</source>
        <translation>X aconseja dos hashtags por post. Aquí hay más de tres.</translation>
    </message>
    <message>
        <source>Keep the first three</source>
        <translation>Dejar los tres primeros</translation>
    </message>
    <message>
        <source>X takes one cashtag in a post.</source>
        <translation>X acepta un cashtag por post.</translation>
    </message>
    <message>
        <source>Keep the first one</source>
        <translation>Dejar el primero</translation>
    </message>
    <message>
        <source>A post that begins with a handle shows only to those who follow both.</source>
        <translation>Un post que empieza con un nombre de usuario solo lo ven quienes siguen a ambos.</translation>
    </message>
    <message>
        <source>Put a period first</source>
        <translation>Poner un punto delante</translation>
    </message>
    <message>
        <source>Screen readers cannot read these letters, and most of them count twice.</source>
        <translation>Los lectores de pantalla no leen estas letras, y la mayoría cuenta doble.</translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>Usar letras simples</translation>
    </message>
    <message>
        <source>X takes no post with an invisible character: {detail}.</source>
        <translation>X no acepta un post con un carácter invisible: {detail}.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>This sign counts twice, and room is short.</source>
        <translation>Este signo cuenta doble, y queda poco espacio.</translation>
    </message>
    <message>
        <source>Blanks at the end of a line count, and nobody sees them.</source>
        <translation>Los espacios al final de una línea cuentan, y nadie los ve.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>These line ends count twice.</source>
        <translation>Estos saltos de línea cuentan doble.</translation>
    </message>
    <message>
        <source>Mend the line ends</source>
        <translation>Arreglar los saltos de línea</translation>
    </message>
    <message>
        <source>Older counters take this emoji apart and count {detail}. There the post is too long.</source>
        <translation>Los contadores más antiguos descomponen este emoji y cuentan {detail}. Para ellos el post es demasiado largo.</translation>
    </message>
    <message>
        <source>The tag of your meeting is not in this post.</source>
        <translation>La etiqueta de su congreso no está en este post.</translation>
    </message>
    <message>
        <source>Add {detail}</source>
        <translation>Agregar {detail}</translation>
    </message>
    <message>
        <source>This begins as a question. An answer begins with A.</source>
        <translation>Esto empieza como una pregunta. Una respuesta empieza con A.</translation>
    </message>
    <message>
        <source>Begin with {detail}</source>
        <translation>Empezar con {detail}</translation>
    </message>
    <message>
        <source>This link tells its site where readers come from. Taken out: {detail}. What stays: {after}</source>
        <translation>Este enlace le dice a su sitio de dónde vienen los lectores. Se va: {detail}. Queda: {after}</translation>
    </message>
    <message>
        <source>Clean the link</source>
        <translation>Limpiar el enlace</translation>
    </message>
    <message>
        <source>A mail filter, network or library wrapped this link; it may name you or your employer. Inside: {after}</source>
        <translation>Un filtro de correo, una red o una biblioteca envolvió este enlace; puede nombrarle a usted o a su empleador. Dentro: {after}</translation>
    </message>
    <message>
        <source>Use the link inside</source>
        <translation>Usar el enlace interior</translation>
    </message>
    <message>
        <source>A user name or password stands in this link. The post waits until it is out.</source>
        <translation>Este enlace contiene un nombre de usuario o una contraseña. El post espera hasta que se quiten.</translation>
    </message>
    <message>
        <source>This is the number of a paper. It can become a citation with a link.</source>
        <translation>Es el número de un artículo. Puede convertirse en una cita con enlace.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>The picture has no description. Some readers will miss it.</source>
        <translation>La imagen no tiene descripción. Algunos lectores se la perderán.</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Describirla</translation>
    </message>
    <message>
        <source>This address has two spellings: {detail}</source>
        <translation>Esta dirección tiene dos grafías: {detail}</translation>
    </message>
    <message>
        <source>This address mixes alphabets, as addresses made to deceive do: {detail}. Check where it leads.</source>
        <translation>Esta dirección mezcla alfabetos, como las hechas para engañar: {detail}. Compruebe adónde lleva.</translation>
    </message>
    <message>
        <source>Its pictures are not kept here any more. Edit this post at X.</source>
        <translation>Sus imágenes ya no se conservan aquí. Edite este post en X.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lugar</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Una fecha</translation>
    </message>
    <message>
        <source>An age of 90 or more</source>
        <translation>Una edad de 90 años o más</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Un número de teléfono</translation>
    </message>
    <message>
        <source>A fax number</source>
        <translation>Un número de fax</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Una dirección de correo</translation>
    </message>
    <message>
        <source>A Social Security number</source>
        <translation>Un número de Seguridad Social</translation>
    </message>
    <message>
        <source>A record number</source>
        <translation>Un número de expediente</translation>
    </message>
    <message>
        <source>A health plan number</source>
        <translation>Un número de plan de salud</translation>
    </message>
    <message>
        <source>An account number</source>
        <translation>Un número de cuenta</translation>
    </message>
    <message>
        <source>A license number</source>
        <translation>Un número de licencia</translation>
    </message>
    <message>
        <source>A license plate or vehicle number</source>
        <translation>Una matrícula o un número de vehículo</translation>
    </message>
    <message>
        <source>A device number</source>
        <translation>Un número de dispositivo</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Una dirección web</translation>
    </message>
    <message>
        <source>An IP address</source>
        <translation>Una dirección IP</translation>
    </message>
    <message>
        <source>A fingerprint or a voice</source>
        <translation>Una huella o una voz</translation>
    </message>
    <message>
        <source>A face</source>
        <translation>Un rostro</translation>
    </message>
    <message>
        <source>A mark that one person has</source>
        <translation>Una señal que solo tiene una persona</translation>
    </message>
    <message>
        <source>A detail that adds up with others</source>
        <translation>Un detalle que se suma a otros</translation>
    </message>
</context>
</TS>
