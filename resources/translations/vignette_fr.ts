<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AboutAccountSheet</name>
    <message>
        <source>About {name}</source>
        <translation>À propos de {name}</translation>
    </message>
    <message>
        <source>What readers of this account know already can point at a patient. It stays on this computer.</source>
        <translation>Ce que les lecteurs de ce compte savent déjà peut désigner un patient. Cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who speaks here</source>
        <translation>Qui s’exprime ici</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Hospital or practice</source>
        <translation>Hôpital ou cabinet</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave a field empty to use what Settings says.</source>
        <translation>Laissez un champ vide pour reprendre ce que disent les réglages.</translation>
    </message>
    <message>
        <source>Who can reply to a new draft</source>
        <translation>Qui peut répondre à un nouveau brouillon</translation>
    </message>
    <message>
        <source>You can still choose for each draft.</source>
        <translation>Vous pouvez encore choisir pour chaque brouillon.</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>Ask X again</source>
        <translation>Redemander à X</translation>
    </message>
    <message>
        <source>Fetches its name, handle and picture. X bills {sum} for it, once a day.</source>
        <translation>Récupère son nom, son nom d’utilisateur et son image. X facture {sum} pour cela, une fois par jour.</translation>
    </message>
    <message>
        <source>Asking X…</source>
        <translation>Demande à X…</translation>
    </message>
    <message>
        <source>This is how X shows it now.</source>
        <translation>Voici comment X l’affiche maintenant.</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>One post left until {time}.</source>
        <translation>1 post possible jusqu’à {time}.</translation>
    </message>
    <message>
        <source>{count} posts left until {time}.</source>
        <translation>{count} posts possibles jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>About this account…</source>
        <translation>À propos de ce compte…</translation>
    </message>
    <message>
        <source>Remove this account…</source>
        <translation>Retirer ce compte…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>Compte&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Compte d’entraînement</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
</context>
<context>
    <name>AccountRoom</name>
    <message>
        <source>{handle} is connected. Your posts go from it now.</source>
        <translation>{handle} est connecté. Vos posts partent maintenant de là.</translation>
    </message>
    <message>
        <source>{handle} is added. You post from it by hand now.</source>
        <translation>{handle} est ajouté. Vous postez de là à la main désormais.</translation>
    </message>
    <message>
        <source>The sign-in works. With X it goes the same way.</source>
        <translation>La connexion fonctionne. Avec X, c’est pareil.</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Practice stays as it is. You can remove an account later.</source>
        <translation>Le compte d’entraînement reste tel quel. Vous pourrez retirer un compte plus tard.</translation>
    </message>
    <message>
        <source>Sign in to X</source>
        <translation>Se connecter à X</translation>
    </message>
    <message>
        <source>X, by four keys</source>
        <translation>X, avec quatre clés</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API (API key)</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Secret de la clé d’API (API key secret)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès (access token)</translation>
    </message>
    <message>
        <source>Access token secret</source>
        <translation>Secret du jeton d’accès (access token secret)</translation>
    </message>
    <message>
        <source>Your handle on X</source>
        <translation>Votre nom d’utilisateur sur X</translation>
    </message>
    <message>
        <source>Up to 15 letters, digits or _</source>
        <translation>Jusqu’à 15 lettres, chiffres ou _</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Ajouter le compte</translation>
    </message>
    <message>
        <source>Paste this key.</source>
        <translation>Collez cette clé.</translation>
    </message>
    <message>
        <source>This does not look like one of X&apos;s keys.</source>
        <translation>Cela ne ressemble pas à une clé de X.</translation>
    </message>
    <message>
        <source>Write your handle: up to 15 letters, digits or _.</source>
        <translation>Écrivez votre nom d’utilisateur&#xa0;: jusqu’à 15 lettres, chiffres ou _.</translation>
    </message>
    <message>
        <source>Open X and sign in</source>
        <translation>Ouvrir X et se connecter</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>En attente du navigateur…</translation>
    </message>
    <message>
        <source>Asking X…</source>
        <translation>Demande à X…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>X gives out four keys to the owner of an app. Open console.x.com in your browser, make an app that may read and write, and copy the keys from “Keys and tokens”. They go into this computer&apos;s keyring, nowhere else.</source>
        <translation>X remet quatre clés au propriétaire d’une application. Ouvrez console.x.com dans votre navigateur, créez une application autorisée à lire et à écrire, et copiez les clés depuis «&#xa0;Keys and tokens&#xa0;». Elles vont dans le trousseau de cet ordinateur, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Vignette checks your post as always. Then you copy it out, part by part, and post it in your browser. It needs no keys.</source>
        <translation>Vignette vérifie votre post comme toujours. Ensuite, vous le copiez, partie par partie, et le publiez dans votre navigateur. Aucune clé n’est nécessaire.</translation>
    </message>
</context>
<context>
    <name>AddReaderSheet</name>
    <message>
        <source>Add a second reader</source>
        <translation>Ajouter un second lecteur</translation>
    </message>
    <message>
        <source>Let the reader type this. The passphrase is theirs alone, and must not be yours.</source>
        <translation>Laissez le lecteur saisir ceci. La phrase secrète est à lui seul et ne doit pas être la vôtre.</translation>
    </message>
    <message>
        <source>Reader id</source>
        <translation>Identifiant du lecteur</translation>
    </message>
    <message>
        <source>Not a name: small letters and at least one digit, such as reader-27. It is written to the log.</source>
        <translation>Pas de nom&#xa0;: des minuscules et au moins un chiffre, comme reader-27. Il figure dans le journal.</translation>
    </message>
    <message>
        <source>Four or five words are good. At least eight characters.</source>
        <translation>Quatre ou cinq mots conviennent. Huit caractères au moins.</translation>
    </message>
    <message>
        <source>The reader&apos;s passphrase</source>
        <translation>La phrase secrète du lecteur</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose an id.</source>
        <translation>Choisissez un identifiant.</translation>
    </message>
    <message>
        <source>Take {count} signs or more.</source>
        <translation>Prenez {count} signes ou plus.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>AimRoom</name>
    <message>
        <source>What the draft replies to or quotes is still being opened.</source>
        <translation>Ce à quoi le brouillon répond ou ce qu’il cite s’ouvre encore.</translation>
    </message>
    <message>
        <source>X shows a quote or a poll in a post, not both. Remove one of them.</source>
        <translation>X montre dans un post une citation ou un sondage, pas les deux. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>The draft is as it was. What you typed can come back.</source>
        <translation>Le brouillon est comme avant. Ce que vous avez tapé peut revenir.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>It can go once Post can be pressed.</source>
        <translation>Il pourra partir dès qu’on pourra appuyer sur Poster.</translation>
    </message>
    <message>
        <source>A poll cannot be copied out. Remove it, and add it at X.</source>
        <translation>Un sondage ne peut pas être copié. Retirez-le et ajoutez-le sur X.</translation>
    </message>
    <message>
        <source>Bring back what was taken off</source>
        <translation>Rétablir ce qui a été retiré</translation>
    </message>
    <message>
        <source>You change a post that is out</source>
        <translation>Vous modifiez un post publié</translation>
    </message>
    <message>
        <source>You go on from a post of your own</source>
        <translation>Vous continuez un post à vous</translation>
    </message>
    <message>
        <source>You reply to a post</source>
        <translation>Vous répondez à un post</translation>
    </message>
    <message>
        <source>You reply to {author}</source>
        <translation>Vous répondez à {author}</translation>
    </message>
    <message>
        <source>You paste your reply below that post yourself.</source>
        <translation>Vous collez vous-même votre réponse sous ce post.</translation>
    </message>
    <message>
        <source>You quote a post</source>
        <translation>Vous citez un post</translation>
    </message>
    <message>
        <source>You quote {author}</source>
        <translation>Vous citez {author}</translation>
    </message>
    <message>
        <source>The practice account refuses it, as X does where that post does not mention you.</source>
        <translation>Le compte d’entraînement le refuse, comme X quand ce post ne vous mentionne pas.</translation>
    </message>
    <message>
        <source>its author</source>
        <translation>son auteur</translation>
    </message>
    <message>
        <source>X takes it from Vignette only if {author} mentioned or quoted you. If not, use the browser.</source>
        <translation>X ne l’accepte de Vignette que si {author} vous a mentionné ou cité. Sinon, utilisez le navigateur.</translation>
    </message>
    <message>
        <source>You quote that post yourself, and paste your words there.</source>
        <translation>Vous citez vous-même ce post et y collez vos mots.</translation>
    </message>
    <message>
        <source>The practice account refuses it, as X does outside its Enterprise plan.</source>
        <translation>Le compte d’entraînement le refuse, comme X hors de son offre Enterprise.</translation>
    </message>
    <message>
        <source>X takes quotes only from apps with an Enterprise plan. If yours has none, use the browser.</source>
        <translation>X n’accepte les citations que d’applications avec une offre Enterprise. Si la vôtre n’en a pas, utilisez le navigateur.</translation>
    </message>
</context>
<context>
    <name>AimRow</name>
    <message>
        <source>Finish in the browser…</source>
        <translation>Terminer dans le navigateur…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the post you reply to</source>
        <translation>Changer le post auquel vous répondez</translation>
    </message>
    <message>
        <source>Reply to no post</source>
        <translation>Ne répondre à aucun post</translation>
    </message>
    <message>
        <source>Change the post you quote</source>
        <translation>Changer le post que vous citez</translation>
    </message>
    <message>
        <source>Quote no post</source>
        <translation>Ne citer aucun post</translation>
    </message>
    <message>
        <source>Make this a new post</source>
        <translation>En faire un nouveau post</translation>
    </message>
</context>
<context>
    <name>AloneRoom</name>
    <message>
        <source>Only the text is shown. Esc brings the rest back.</source>
        <translation>Seul le texte est affiché. Échap ramène le reste.</translation>
    </message>
</context>
<context>
    <name>AltCount</name>
    <message>
        <source>The description is 1 character too long.</source>
        <translation>La description compte 1 caractère de trop.</translation>
    </message>
    <message>
        <source>The description is {over} characters too long.</source>
        <translation>La description compte {over} caractères de trop.</translation>
    </message>
    <message>
        <source>{used} of {most}</source>
        <translation>{used} sur {most}</translation>
    </message>
    <message>
        <source>{over} too many: {used} of {most}</source>
        <translation>{over} de trop&#xa0;: {used} sur {most}</translation>
    </message>
</context>
<context>
    <name>AltRoom</name>
    <message>
        <source>The description is changed.</source>
        <translation>La description est modifiée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>A colleague</source>
        <translation>D’un confrère</translation>
    </message>
    <message>
        <source>An author or speaker</source>
        <translation>D’un auteur ou orateur</translation>
    </message>
    <message>
        <source>Public: a person in the news, a clinic, an event</source>
        <translation>Public&#xa0;: une personnalité, une clinique, un événement</translation>
    </message>
    <message>
        <source>Me or my family</source>
        <translation>De moi ou de ma famille</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>d’un confrère</translation>
    </message>
    <message>
        <source>an author or speaker</source>
        <translation>d’un auteur ou orateur</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>de moi</translation>
    </message>
    <message>
        <source>Not a patient, you said</source>
        <translation>Pas d’un patient, avez-vous dit</translation>
    </message>
    <message>
        <source>{words}: {whose}</source>
        <translation>{words}&#xa0;: {whose}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask again about {words}</source>
        <translation>Redemander pour {words}</translation>
    </message>
</context>
<context>
    <name>ArchiveDetail</name>
    <message>
        <source>Open on X to delete</source>
        <translation>Ouvrir sur X pour supprimer</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>Marquer comme traité</translation>
    </message>
    <message>
        <source>Vignette deletes nothing at X by itself. Copies others made stay.</source>
        <translation>Vignette ne supprime rien sur X de lui-même. Les copies faites par d’autres restent.</translation>
    </message>
    <message>
        <source>You have dealt with it.</source>
        <translation>Vous l’avez traité.</translation>
    </message>
    <message>
        <source>Posted on {day}</source>
        <translation>Posté le {day}</translation>
    </message>
    <message>
        <source>Not dealt with after all</source>
        <translation>Finalement pas traité</translation>
    </message>
</context>
<context>
    <name>ArchiveList</name>
    <message>
        <source>Old posts</source>
        <translation>Anciens posts</translation>
    </message>
    <message>
        <source>Enter opens the post on X, Space marks it as dealt with</source>
        <translation>Entrée ouvre le post sur X, Espace le marque comme traité</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Add an archive…</source>
        <translation>Ajouter une archive…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Delete the import…</source>
        <translation>Supprimer l’importation…</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>À changer</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>À peser</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Tous les posts</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Search old posts</source>
        <translation>Rechercher dans les anciens posts</translation>
    </message>
    <message>
        <source>Must change: {block}. To consider: {warn}. Dealt with: {dealt}. All posts: {posts}.</source>
        <translation>À changer&#xa0;: {block}. À peser&#xa0;: {warn}. Traités&#xa0;: {dealt}. Tous les posts&#xa0;: {posts}.</translation>
    </message>
    <message>
        <source>Ask X for an archive of your data, then choose the zip file here, or drop it on this page. Each post is checked as if you wrote it today. Nothing of it leaves this computer.</source>
        <translation>Demandez à X une archive de vos données, puis choisissez ici le fichier zip, ou déposez-le sur cette page. Chaque post est vérifié comme si vous l’écriviez aujourd’hui. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>What did you post in earlier years?</source>
        <translation>Qu’avez-vous posté les années passées&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the archive…</source>
        <translation>Choisir l’archive…</translation>
    </message>
    <message>
        <source>No post like this</source>
        <translation>Aucun post de ce genre</translation>
    </message>
    <message>
        <source>No post here</source>
        <translation>Aucun post ici</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>ArchiveProgress</name>
    <message>
        <source>How far the import is</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Reading the archive. Posts so far: {count}.</source>
        <translation>Lecture de l’archive. Posts jusqu’ici&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Starting the check…</source>
        <translation>Démarrage de la vérification…</translation>
    </message>
    <message>
        <source>The check could not look at some posts: {count}.</source>
        <translation>La vérification n’a pas pu lire certains posts&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Posts that no check has looked at yet: {count}.</source>
        <translation>Posts qu’aucune vérification n’a encore lus&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Checked {done} of {whole} posts.</source>
        <translation>Posts vérifiés&#xa0;: {done} sur {whole}.</translation>
    </message>
    <message>
        <source>Checked {done} of {whole} posts. Less than a minute left.</source>
        <translation>Posts vérifiés&#xa0;: {done} sur {whole}. Moins d’une minute restante.</translation>
    </message>
    <message>
        <source>Checked {done} of {whole} posts. About {minutes} min left.</source>
        <translation>Posts vérifiés&#xa0;: {done} sur {whole}. Environ {minutes} min restantes.</translation>
    </message>
</context>
<context>
    <name>ArchiveRoom</name>
    <message>
        <source>All old posts are checked.</source>
        <translation>Tous les anciens posts sont vérifiés.</translation>
    </message>
    <message>
        <source>Choose the archive X gave you</source>
        <translation>Choisissez l’archive que X vous a remise</translation>
    </message>
    <message>
        <source>Archives of X (*.zip *.js)</source>
        <translation>Archives de X (*.zip *.js)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Dealt with.</source>
        <translation>Traité.</translation>
    </message>
    <message>
        <source>Not dealt with.</source>
        <translation>Non traité.</translation>
    </message>
    <message>
        <source>The imported posts are deleted from this computer.</source>
        <translation>Les posts importés sont supprimés de cet ordinateur.</translation>
    </message>
    <message>
        <source>Export the list of old posts</source>
        <translation>Exporter la liste des anciens posts</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Pour les programmes (*.json)</translation>
    </message>
    <message>
        <source>The list is written, without a word of the posts. Lines: {count}.</source>
        <translation>La liste est écrite, sans un mot des posts. Lignes&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>AskWho</name>
    <message>
        <source>Not a patient…</source>
        <translation>Pas d’un patient…</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>De qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>{words} is no patient&apos;s</source>
        <translation>{words} n’est pas d’un patient</translation>
    </message>
    <message>
        <source>Opens a menu: whose is it?</source>
        <translation>Ouvre un menu&#xa0;: de qui est-ce&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AuthorizationSheet</name>
    <message>
        <source>The post identifies a patient. The rule allows that only with the patient&apos;s own written authorization for a public post (45 CFR 164.508).</source>
        <translation>Son contenu identifie un patient. La règle ne le permet qu’avec l’autorisation écrite (authorization) du patient pour un post public (45 CFR 164.508).</translation>
    </message>
    <message>
        <source>Post under a written authorization</source>
        <translation>Poster avec une autorisation écrite</translation>
    </message>
    <message>
        <source>I have read the form. It covers this text on a public network.</source>
        <translation>J’ai lu le formulaire. Il couvre ce texte sur un réseau public.</translation>
    </message>
    <message>
        <source>I have read the form. It covers this text and its pictures on a public network.</source>
        <translation>J’ai lu le formulaire. Il couvre ce texte et ses images sur un réseau public.</translation>
    </message>
    <message>
        <source>Kept in the audit log. Change one word of the post and it asks again.</source>
        <translation>Gardée dans le journal d’audit. Changez un mot du post et la question revient.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Record and post</source>
        <translation>Consigner et poster</translation>
    </message>
    <message>
        <source>A face in picture {number}</source>
        <translation>Un visage dans l’image {number}</translation>
    </message>
    <message>
        <source>The sound of the video</source>
        <translation>Le son de la vidéo</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>Le patient</translation>
    </message>
    <message>
        <source>A personal representative</source>
        <translation>Un représentant personnel</translation>
    </message>
    <message>
        <source>In the patient&apos;s record</source>
        <translation>Dans le dossier du patient</translation>
    </message>
    <message>
        <source>With the privacy office</source>
        <translation>Au bureau de la confidentialité</translation>
    </message>
    <message>
        <source>With communications</source>
        <translation>À la communication</translation>
    </message>
    <message>
        <source>In my own files</source>
        <translation>Dans mes propres dossiers</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Qui a signé</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Where the form is kept</source>
        <translation>Où le formulaire est conservé</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>What the form allows</source>
        <translation>Ce que le formulaire permet</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Dates and ages</source>
        <translation>Dates et âges</translation>
    </message>
    <message>
        <source>Ways to reach the patient</source>
        <translation>Moyens de joindre le patient</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Faces, voices, prints</source>
        <translation>Visages, voix, empreintes</translation>
    </message>
    <message>
        <source>Other marks</source>
        <translation>Autres signes</translation>
    </message>
    <message>
        <source>The form has ended. It cannot carry a post.</source>
        <translation>Le formulaire a expiré. Il ne peut couvrir aucun post.</translation>
    </message>
    <message>
        <source>Until when is the form valid? Choose the date written on it.</source>
        <translation>Jusqu’à quand le formulaire est-il valable&#x202f;? Choisissez le jour qui y figure.</translation>
    </message>
    <message>
        <source>The form must allow everything that was found.</source>
        <translation>Le formulaire doit permettre tout ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Say that you have read the form.</source>
        <translation>Dites que vous avez lu le formulaire.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Time: {words}</source>
        <translation>Heure&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Goes then if Vignette is running and unlocked. Otherwise you are asked.</source>
        <translation>Part à ce moment si Vignette tourne et n’est pas verrouillé. Sinon, Vignette vous demande.</translation>
    </message>
    <message>
        <source>Alt+T chooses another time</source>
        <translation>Alt+T choisit une autre heure</translation>
    </message>
    <message>
        <source>Audience: {words}</source>
        <translation>Audience&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Cost {sum}</source>
        <translation>Coût {sum}</translation>
    </message>
    <message>
        <source>X bills $0.015 a post, and $0.200 a post with a link. Practice and posts by hand are free.</source>
        <translation>X facture 0,015&#xa0;$ par post, et 0,200&#xa0;$ par post avec lien. L’entraînement et les posts à la main sont gratuits.</translation>
    </message>
    <message>
        <source>This month: {sum}, with what waits.</source>
        <translation>Ce mois-ci&#xa0;: {sum}, avec ce qui attend.</translation>
    </message>
    <message>
        <source>{cost}. Ctrl+Enter</source>
        <translation>{cost}. Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Everyone can reply</source>
        <translation>Tout le monde peut répondre</translation>
    </message>
    <message>
        <source>Accounts you follow can reply</source>
        <translation>Les comptes que vous suivez peuvent répondre</translation>
    </message>
    <message>
        <source>Accounts you mention can reply</source>
        <translation>Les comptes que vous mentionnez peuvent répondre</translation>
    </message>
    <message>
        <source>Your subscribers can reply</source>
        <translation>Vos abonnés payants peuvent répondre</translation>
    </message>
    <message>
        <source>Verified accounts can reply</source>
        <translation>Les comptes certifiés peuvent répondre</translation>
    </message>
</context>
<context>
    <name>BusyRow</name>
    <message>
        <source>Cleaning the picture and reading it…</source>
        <translation>Nettoyage et lecture de l’image…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel adding the picture</source>
        <translation>Annuler l’ajout de l’image</translation>
    </message>
    <message>
        <source>Cleaned. Looking for words, codes and faces…</source>
        <translation>Nettoyée. Recherche de mots, de codes et de visages…</translation>
    </message>
    <message>
        <source>Cleaned. Looked through {done} of {whole} seconds…</source>
        <translation>Nettoyée. {done} secondes parcourues sur {whole}…</translation>
    </message>
    <message>
        <source>Writing the video anew, without its sound…</source>
        <translation>Réécriture de la vidéo, sans le son…</translation>
    </message>
    <message>
        <source>Writing the video anew, with its sound…</source>
        <translation>Réécriture de la vidéo, avec le son…</translation>
    </message>
</context>
<context>
    <name>ByHandSheet</name>
    <message>
        <source>The check has looked at exactly this text. Copy it, then paste it into X.</source>
        <translation>La vérification a lu exactement ce texte. Copiez-le, puis collez-le dans X.</translation>
    </message>
    <message>
        <source>The check has looked at exactly these texts. Copy each, then paste it into X, in order.</source>
        <translation>La vérification a lu exactement ces textes. Copiez chacun, puis collez-les dans X, dans l’ordre.</translation>
    </message>
    <message>
        <source>Post it by hand</source>
        <translation>Postez-le à la main</translation>
    </message>
    <message>
        <source>The clipboard is open to other programs. Copy something else when you have finished.</source>
        <translation>Le presse-papiers est ouvert aux autres programmes. Copiez autre chose quand vous aurez fini.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Open the post at X</source>
        <translation>Ouvrir le post sur X</translation>
    </message>
    <message>
        <source>Open X</source>
        <translation>Ouvrir X</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>Je l’ai posté</translation>
    </message>
    <message>
        <source>The check has looked at exactly this. Open the post, quote it there, and paste your words.</source>
        <translation>La vérification a lu exactement ceci. Ouvrez le post, citez-le là et collez vos mots.</translation>
    </message>
    <message>
        <source>The check has looked at exactly this. Open the post, and paste your words below it.</source>
        <translation>La vérification a lu exactement ceci. Ouvrez le post et collez vos mots dessous.</translation>
    </message>
    <message>
        <source>Post {number} of {count}</source>
        <translation>Post {number} sur {count}</translation>
    </message>
    <message>
        <source>Copy post {number}</source>
        <translation>Copier le post {number}</translation>
    </message>
    <message>
        <source>Copy the post</source>
        <translation>Copier le post</translation>
    </message>
    <message>
        <source>Copy picture {number}</source>
        <translation>Copier l’image {number}</translation>
    </message>
    <message>
        <source>Copy its description</source>
        <translation>Copier sa description</translation>
    </message>
    <message>
        <source>Copy the description of picture {number}</source>
        <translation>Copier la description de l’image {number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Not copied yet</source>
        <translation>Pas encore copié</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>Free posting time: {time}</source>
        <translation>Heure de publication libre&#xa0;: {time}</translation>
    </message>
    <message>
        <source>{time}  {words}</source>
        <translation>{time}  {words}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
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
        <translation>Calendrier des posts programmés</translation>
    </message>
    <message>
        <source>Arrows walk, Page Up and Page Down turn, Enter opens, Alt with an arrow moves a post</source>
        <translation>Les flèches parcourent, Page préc. et Page suiv. tournent, Entrée ouvre, Alt avec une flèche déplace un post</translation>
    </message>
    <message>
        <source>Drag a post to another time, or move it with Alt and an arrow.</source>
        <translation>Faites glisser un post vers une autre heure, ou déplacez-le avec Alt et une flèche.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Show as a calendar</source>
        <translation>Afficher en calendrier</translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation>Afficher le post</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Une autre heure…</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Times of {zone}, {offset}</source>
        <translation>Fuseau horaire&#xa0;: {zone}, {offset}</translation>
    </message>
</context>
<context>
    <name>CaptureRoom</name>
    <message>
        <source>Screenshots and shared screens show Vignette</source>
        <translation>Les captures et les écrans partagés montrent Vignette</translation>
    </message>
    <message>
        <source>While off, others see an empty place where Vignette is. A photograph shows it all the same.</source>
        <translation>Désactivé, les autres voient un endroit vide à la place de Vignette. Une photo le montre quand même.</translation>
    </message>
    <message>
        <source>Captures of the screen</source>
        <translation>Captures d’écran</translation>
    </message>
</context>
<context>
    <name>CardColumn</name>
    <message>
        <source>Add a post to the thread</source>
        <translation>Ajouter un post au fil</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>Bring back the removed post</source>
        <translation>Rétablir le post retiré</translation>
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
        <translation>La description d’une image</translation>
    </message>
    <message>
        <source>An answer of the poll</source>
        <translation>Une réponse du sondage</translation>
    </message>
    <message>
        <source>Where a link leads</source>
        <translation>Où mène un lien</translation>
    </message>
    <message>
        <source>The name of a file</source>
        <translation>Le nom d’un fichier</translation>
    </message>
    <message>
        <source>In picture {number}</source>
        <translation>Dans l’image {number}</translation>
    </message>
    <message>
        <source>A code in picture {number}</source>
        <translation>Un code dans l’image {number}</translation>
    </message>
    <message>
        <source>A face in picture {number}</source>
        <translation>Un visage dans l’image {number}</translation>
    </message>
    <message>
        <source>The sound of the video</source>
        <translation>Le son de la vidéo</translation>
    </message>
    <message>
        <source>The post you reply to</source>
        <translation>Le post auquel vous répondez</translation>
    </message>
    <message>
        <source>The post you quote</source>
        <translation>Le post que vous citez</translation>
    </message>
</context>
<context>
    <name>ChartRoom</name>
    <message>
        <source>A long text was pasted. If it comes out of a chart, take it out again: nothing of it stays here, not in undo, not among earlier versions.</source>
        <translation>Un long texte a été collé. S’il vient d’un dossier, retirez-le&#xa0;: rien n’en restera ici, ni dans l’annulation ni dans les versions antérieures.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>It was changed since. Delete what is left of it, then the draft, and that for good.</source>
        <translation>Il a été modifié depuis. Supprimez ce qu’il en reste, puis le brouillon, et celui-ci définitivement.</translation>
    </message>
    <message>
        <source>It is out of the draft, of undo, of earlier versions and the search.</source>
        <translation>Il n’est plus dans le brouillon, ni dans l’annulation, ni dans les versions antérieures, ni dans la recherche.</translation>
    </message>
</context>
<context>
    <name>ChatClock</name>
    <message>
        <source>Hide the time of the chat</source>
        <translation>Masquer le temps du chat</translation>
    </message>
    <message>
        <source>Show the time of the chat</source>
        <translation>Afficher le temps du chat</translation>
    </message>
    <message>
        <source>Begins in {time}</source>
        <translation>Commence dans {time}</translation>
    </message>
    <message>
        <source>Over for {time}</source>
        <translation>Terminé depuis {time}</translation>
    </message>
    <message>
        <source>Just over</source>
        <translation>Vient de finir</translation>
    </message>
    <message>
        <source>{time} in</source>
        <translation>{time} écoulées</translation>
    </message>
    <message>
        <source>{time} in, {rest} left</source>
        <translation>{time} écoulées, reste {rest}</translation>
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
        <translation>Afficher la vérification</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>No program can know who will recognize a story.</source>
        <translation>Aucun programme ne peut savoir qui reconnaîtra une histoire.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>The check could not look</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>The check begins with your first word.</source>
        <translation>La vérification commence à votre premier mot.</translation>
    </message>
    <message>
        <source>The check is waking up</source>
        <translation>La vérification démarre</translation>
    </message>
    <message>
        <source>Not all was looked at</source>
        <translation>Tout n’a pas été lu</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>It looks the moment it is ready.</source>
        <translation>Elle lira dès qu’elle sera prête.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Nothing was found in what was read. Look at the rest yourself.</source>
        <translation>Rien n’a été trouvé dans ce qui a été lu. Relisez vous-même le reste.</translation>
    </message>
    <message>
        <source>No name, place, date, age over 89 or other detail that singles out a patient.</source>
        <translation>Ni nom, ni lieu, ni date, ni âge au-delà de 89 ans, ni autre détail qui désigne un patient.</translation>
    </message>
    <message>
        <source>{count} must change</source>
        <translation>{count} à changer</translation>
    </message>
    <message>
        <source>{count} to consider</source>
        <translation>{count} à peser</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The answer comes in a moment.</source>
        <translation>La réponse arrive dans un instant.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>CitationView</name>
    <message>
        <source>{source} was asked on {day}.</source>
        <translation>{source} a été consulté le {day}.</translation>
    </message>
    <message>
        <source>{source} knows of no retraction.</source>
        <translation>{source} ne signale aucune rétractation.</translation>
    </message>
    <message>
        <source>{source} did not tell whether it was retracted.</source>
        <translation>{source} n’a pas dit s’il a été rétracté.</translation>
    </message>
    <message>
        <source>A correction was published.</source>
        <translation>Une correction a été publiée.</translation>
    </message>
    <message>
        <source>Its journal has expressed concern about it.</source>
        <translation>Sa revue a émis une mise en garde à son sujet.</translation>
    </message>
    <message>
        <source>This is the notice of a retraction, not the paper.</source>
        <translation>C’est l’avis d’une rétractation, pas l’article.</translation>
    </message>
    <message>
        <source>This paper was retracted.</source>
        <translation>Cet article a été rétracté.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Post</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau post</translation>
    </message>
    <message>
        <source>Add a post to the thread</source>
        <translation>Ajouter un post au fil</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Ajouter une image…</translation>
    </message>
    <message>
        <source>Add a part of the screen…</source>
        <translation>Ajouter une partie de l’écran…</translation>
    </message>
    <message>
        <source>Link or paper…</source>
        <translation>Lien ou article…</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>Emoji…</translation>
    </message>
    <message>
        <source>The main button of a dialog</source>
        <translation>Le bouton principal d’un dialogue</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions précédentes…</translation>
    </message>
    <message>
        <source>Clean the links</source>
        <translation>Nettoyer les liens</translation>
    </message>
    <message>
        <source>Reply to a post…</source>
        <translation>Répondre à un post…</translation>
    </message>
    <message>
        <source>Quote a post…</source>
        <translation>Citer un post…</translation>
    </message>
    <message>
        <source>Post in a community…</source>
        <translation>Poster dans une communauté…</translation>
    </message>
    <message>
        <source>Post from a meeting…</source>
        <translation>Poster depuis un congrès…</translation>
    </message>
    <message>
        <source>Templates and snippets…</source>
        <translation>Modèles et textes types…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove this post</source>
        <translation>Retirer ce post</translation>
    </message>
    <message>
        <source>Split this post into a thread</source>
        <translation>Diviser ce post en fil</translation>
    </message>
    <message>
        <source>Move this post up</source>
        <translation>Monter ce post</translation>
    </message>
    <message>
        <source>Move this post down</source>
        <translation>Descendre ce post</translation>
    </message>
    <message>
        <source>Complete a tag or a mention</source>
        <translation>Compléter un hashtag ou une mention</translation>
    </message>
    <message>
        <source>Expand or shorten an abbreviation</source>
        <translation>Développer ou abréger</translation>
    </message>
    <message>
        <source>Type a tab</source>
        <translation>Saisir une tabulation</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Choisir le compte</translation>
    </message>
    <message>
        <source>Choose when it goes</source>
        <translation>Choisir quand il part</translation>
    </message>
    <message>
        <source>Choose who can reply</source>
        <translation>Choisir qui peut répondre</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Point relevé suivant</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Point relevé précédent</translation>
    </message>
    <message>
        <source>Next wording</source>
        <translation>Formulation suivante</translation>
    </message>
    <message>
        <source>Previous wording</source>
        <translation>Formulation précédente</translation>
    </message>
    <message>
        <source>Use the first suggestion</source>
        <translation>Utiliser la première suggestion</translation>
    </message>
    <message>
        <source>Use all suggestions</source>
        <translation>Utiliser toutes les suggestions</translation>
    </message>
    <message>
        <source>Find in this draft</source>
        <translation>Rechercher dans ce brouillon</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Replace in this draft</source>
        <translation>Remplacer dans ce brouillon</translation>
    </message>
    <message>
        <source>Search all drafts</source>
        <translation>Rechercher dans tous les brouillons</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>La vérification</translation>
    </message>
    <message>
        <source>The preview</source>
        <translation>L’aperçu</translation>
    </message>
    <message>
        <source>The bar with Post</source>
        <translation>La barre avec Poster</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Close the tab; the draft stays</source>
        <translation>Fermer l’onglet&#xa0;; le brouillon reste</translation>
    </message>
    <message>
        <source>Calendar of scheduled posts</source>
        <translation>Calendrier des posts programmés</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take back, or do what a note offers</source>
        <translation>Retirer, ou faire ce qu’un avis propose</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Practice timeline</source>
        <translation>Timeline d’entraînement</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>Le menu</translation>
    </message>
    <message>
        <source>The menu of the text, field or row</source>
        <translation>Le menu du texte, du champ ou de la ligne</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Fold or unfold the side bar</source>
        <translation>Replier ou déplier la barre latérale</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Le texte seul</translation>
    </message>
    <message>
        <source>Preview beside or below the text</source>
        <translation>Aperçu à côté ou au-dessous du texte</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>Texte de taille normale</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <source>About Vignette</source>
        <translation>À propos de Vignette</translation>
    </message>
    <message>
        <source>Close Vignette</source>
        <translation>Quitter Vignette</translation>
    </message>
</context>
<context>
    <name>CommunityRoom</name>
    <message>
        <source>A reply goes where the other post is, not to a community. Take one of the two off.</source>
        <translation>Une réponse va là où est l’autre post, pas dans une communauté. Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>By hand, you choose the community at X. Take it off here: menu, Post in a community.</source>
        <translation>À la main, vous choisissez la communauté sur X. Retirez-la ici&#xa0;: menu, Poster dans une communauté.</translation>
    </message>
</context>
<context>
    <name>CommunitySheet</name>
    <message>
        <source>In which community?</source>
        <translation>Dans quelle communauté&#xa0;?</translation>
    </message>
    <message>
        <source>Paste its link. X takes the post only if you are a member, and shows the first post there.</source>
        <translation>Collez son lien. X n’accepte le post que si vous en êtes membre, et y montre le premier post.</translation>
    </message>
    <message>
        <source>It looks like x.com/i/communities/ with a number behind it.</source>
        <translation>Il a la forme x.com/i/communities/ suivie d’un nombre.</translation>
    </message>
    <message>
        <source>Link of the community</source>
        <translation>Lien de la communauté</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Aucune communauté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Post there</source>
        <translation>Y poster</translation>
    </message>
    <message>
        <source>This is not the link of a community on X.</source>
        <translation>Ce n’est pas le lien d’une communauté sur X.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>{count} suggestions: {first}. Tab takes it, Down goes on.</source>
        <translation>{count} suggestions&#xa0;: {first}. Tab l’accepte, Bas passe à la suivante.</translation>
    </message>
</context>
<context>
    <name>ComposerPage</name>
    <message>
        <source>How X will show it</source>
        <translation>Comment X l’affichera</translation>
    </message>
    <message>
        <source>How X would show it</source>
        <translation>Comment X l’afficherait</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Could somebody recognize this patient?</source>
        <translation>Quelqu’un pourrait-il reconnaître ce patient&#x202f;?</translation>
    </message>
    <message>
        <source>Post as it is</source>
        <translation>Poster tel quel</translation>
    </message>
    <message>
        <source>Go back and change</source>
        <translation>Revenir et modifier</translation>
    </message>
    <message>
        <source>Say first what you have considered</source>
        <translation>Dites d’abord ce que vous avez pesé</translation>
    </message>
    <message>
        <source>Nothing was found in what was read. A part of the draft was not looked at.</source>
        <translation>Rien n’a été trouvé dans ce qui a été lu. Une partie du brouillon n’a pas été lue.</translation>
    </message>
    <message>
        <source>Something here may identify a patient by itself. The check is not sure.</source>
        <translation>Quelque chose ici pourrait à lui seul identifier un patient. La vérification n’en est pas sûre.</translation>
    </message>
    <message>
        <source>Nothing here names a patient. One detail might still point to one.</source>
        <translation>Rien ici ne nomme un patient. Un détail pourrait tout de même en désigner un.</translation>
    </message>
    <message>
        <source>Nothing here names a patient. Two details together might still point to one.</source>
        <translation>Rien ici ne nomme un patient. Deux détails réunis pourraient tout de même en désigner un.</translation>
    </message>
    <message>
        <source>Nothing here names a patient. {count} details together might still point to one.</source>
        <translation>Rien ici ne nomme un patient. {count} détails réunis pourraient tout de même en désigner un.</translation>
    </message>
    <message>
        <source>What have you considered?</source>
        <translation>Qu’avez-vous pesé&#x202f;?</translation>
    </message>
    <message>
        <source>Your answer goes into the audit log. No word of the post does.</source>
        <translation>Votre réponse entre dans le journal d’audit. Aucun mot du post n’y entre.</translation>
    </message>
    <message>
        <source>I changed details that are not needed</source>
        <translation>J’ai changé des détails inutiles</translation>
    </message>
    <message>
        <source>Age, time, place or order of events are not as they were.</source>
        <translation>L’âge, l’heure, le lieu ou l’ordre des faits ne sont pas les vrais.</translation>
    </message>
    <message>
        <source>The patient agreed to this post</source>
        <translation>Le patient a accepté ce post</translation>
    </message>
    <message>
        <source>A signed permission is on file.</source>
        <translation>Une permission signée est au dossier.</translation>
    </message>
    <message>
        <source>It is not one real patient</source>
        <translation>Ce n’est pas un patient réel en particulier</translation>
    </message>
    <message>
        <source>Several stories in one, or an invented one.</source>
        <translation>Plusieurs histoires en une, ou une histoire inventée.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>{count} left</source>
        <translation>{count} restants</translation>
    </message>
    <message>
        <source>1 character over</source>
        <translation>1 caractère de trop</translation>
    </message>
    <message>
        <source>{count} characters over</source>
        <translation>{count} caractères de trop</translation>
    </message>
    <message>
        <source>1 character left</source>
        <translation>1 caractère restant</translation>
    </message>
    <message>
        <source>{count} characters left</source>
        <translation>{count} caractères restants</translation>
    </message>
</context>
<context>
    <name>DeleteForGoodSheet</name>
    <message>
        <source>Delete {count} drafts for good?</source>
        <translation>Supprimer {count} brouillons pour de bon&#x202f;?</translation>
    </message>
    <message>
        <source>Delete this draft for good?</source>
        <translation>Supprimer ce brouillon pour de bon&#x202f;?</translation>
    </message>
    <message>
        <source>Its versions and its words in the search go too. Backups you made still hold it.</source>
        <translation>Ses versions et ses mots dans la recherche disparaissent aussi. Les sauvegardes que vous avez faites le contiennent encore.</translation>
    </message>
    <message>
        <source>Their versions and their words in the search go too. Backups you made still hold them.</source>
        <translation>Leurs versions et leurs mots dans la recherche disparaissent aussi. Les sauvegardes que vous avez faites les contiennent encore.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
</context>
<context>
    <name>DeletePostSheet</name>
    <message>
        <source>Delete this post?</source>
        <translation>Supprimer ce post&#x202f;?</translation>
    </message>
    <message>
        <source>Delete these {count} posts?</source>
        <translation>Supprimer ces {count} posts&#x202f;?</translation>
    </message>
    <message>
        <source>Who has read, copied or shared it keeps what they have. Its text stays here, under Sent.</source>
        <translation>Qui l’a lu, copié ou partagé garde ce qu’il a. Son texte reste ici, dans Envoyés.</translation>
    </message>
    <message>
        <source>Who has read, copied or shared them keeps what they have. Their text stays here, under Sent.</source>
        <translation>Qui les a lus, copiés ou partagés garde ce qu’il a. Leur texte reste ici, dans Envoyés.</translation>
    </message>
    <message>
        <source>X bills {sum} for it.</source>
        <translation>X facture {sum} pour cela.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
</context>
<context>
    <name>DicomSheet</name>
    <message>
        <source>This file carries the patient&apos;s record</source>
        <translation>Ce fichier porte les données du patient</translation>
    </message>
    <message>
        <source>A DICOM file holds name, dates and numbers beside the picture. It is never posted as it is.</source>
        <translation>Un fichier DICOM contient nom, dates et numéros à côté de l’image. Il n’est jamais posté tel quel.</translation>
    </message>
    <message>
        <source>Vignette can take its pixels alone and write them anew. Names are often printed into the pixels, too: you cover them, and go through the whole picture at full size before it can be posted.</source>
        <translation>Vignette peut n’en prendre que les pixels et les réécrire. Des noms sont souvent imprimés aussi dans les pixels&#xa0;: vous les couvrez et parcourez toute l’image en taille réelle avant qu’elle puisse être postée.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas le prendre</translation>
    </message>
    <message>
        <source>Take the pixels…</source>
        <translation>Prendre les pixels…</translation>
    </message>
</context>
<context>
    <name>DictionaryOffers</name>
    <message>
        <source>Other languages you write in</source>
        <translation>Autres langues dans lesquelles vous écrivez</translation>
    </message>
    <message>
        <source>Each post is read with the dictionary that knows most of its words.</source>
        <translation>Chaque post est lu avec le dictionnaire qui connaît le plus de ses mots.</translation>
    </message>
    <message>
        <source>This computer has no other dictionary. One that is installed for hunspell is offered here.</source>
        <translation>Cet ordinateur n’a pas d’autre dictionnaire. Celui qui est installé pour Hunspell est proposé ici.</translation>
    </message>
</context>
<context>
    <name>DoubtBanner</name>
    <message>
        <source>This may be out already: look first.</source>
        <translation>Peut-être déjà publié&#xa0;: vérifiez d’abord.</translation>
    </message>
    <message>
        <source>It was on its way when the file was written that it was brought back from. Nothing can tell what became of it since.</source>
        <translation>Il était en route quand le fichier dont il est rétabli a été écrit. Rien ne peut dire ce qu’il est devenu depuis.</translation>
    </message>
    <message>
        <source>Look at your posts</source>
        <translation>Regarder vos posts</translation>
    </message>
    <message>
        <source>It is not out</source>
        <translation>Il n’est pas publié</translation>
    </message>
</context>
<context>
    <name>DoubtRoom</name>
    <message>
        <source>This may be out already: look first.</source>
        <translation>Peut-être déjà publié&#xa0;: vérifiez d’abord.</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Enter opens, Delete removes</source>
        <translation>Entrée ouvre, Suppr retire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>May be out: look first</source>
        <translation>Peut-être publié&#xa0;: voir</translation>
    </message>
</context>
<context>
    <name>DraftRoom</name>
    <message>
        <source>The older version is back. What you had is kept as a version, too.</source>
        <translation>L’ancienne version est revenue. Ce que vous aviez est gardé aussi, comme version.</translation>
    </message>
</context>
<context>
    <name>DraftTabs</name>
    <message>
        <source>Drafts opened last</source>
        <translation>Derniers brouillons ouverts</translation>
    </message>
    <message>
        <source>Close this tab; the draft stays</source>
        <translation>Fermer cet onglet&#xa0;; le brouillon reste</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>Fermer les autres onglets</translation>
    </message>
</context>
<context>
    <name>EditButton</name>
    <message>
        <source>Edit… (1 minute left)</source>
        <translation>Modifier… (1 minute restante)</translation>
    </message>
    <message>
        <source>Edit… ({count} minutes left)</source>
        <translation>Modifier… ({count} minutes restantes)</translation>
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
        <translation>X accepte la modification jusqu’à {time}, avec Premium. Ce qui s’y trouvait avant reste dans son historique.</translation>
    </message>
    <message>
        <source>The post you change is another account&apos;s. Choose that account, or make this a new post.</source>
        <translation>Le post que vous modifiez est d’un autre compte. Choisissez ce compte, ou faites-en un nouveau post.</translation>
    </message>
    <message>
        <source>X takes no change of that post any more. Make this a new post, or leave it.</source>
        <translation>X n’accepte plus de modification de ce post. Faites-en un nouveau post, ou laissez-le.</translation>
    </message>
    <message>
        <source>X takes the change until {time}, with Premium. The pictures are uploaded again with it.</source>
        <translation>X accepte la modification jusqu’à {time}, avec Premium. Les images sont envoyées de nouveau avec elle.</translation>
    </message>
    <message>
        <source>A change is of words and pictures alone, and at once: one post, with nothing else beside it.</source>
        <translation>Une modification ne porte que sur les mots et les images, et sans délai&#xa0;: un post, sans rien d’autre à côté.</translation>
    </message>
</context>
<context>
    <name>EditTemplateSheet</name>
    <message>
        <source>Your own template</source>
        <translation>Votre propre modèle</translation>
    </message>
    <message>
        <source>It is kept in the encrypted store of this computer, like your drafts.</source>
        <translation>Il est gardé dans le magasin chiffré de cet ordinateur, comme vos brouillons.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>{Words in braces} are asked for. {cursor} is where you go on. A line of --- begins another post.</source>
        <translation>Les {Mots entre accolades} sont demandés. {cursor} est l’endroit où vous continuez. Une ligne de --- commence un autre post.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A template needs some text.</source>
        <translation>Un modèle a besoin d’un texte.</translation>
    </message>
    <message>
        <source>A name finds it again.</source>
        <translation>Un nom permet de le retrouver.</translation>
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
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Smileys</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Nourriture et boissons</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>Sans couleur de peau</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translation>Peau claire</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translation>Peau moyennement claire</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translation>Peau légèrement mate</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translation>Peau mate</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translation>Peau foncée</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Choisir un emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un emoji (en anglais)</translation>
    </message>
    <message>
        <source>No emoji is called that.</source>
        <translation>Aucun emoji ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Skin tone: {tone}</source>
        <translation>Couleur de peau&#xa0;: {tone}</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Drafts, versions, pictures, templates, words, outbox and log, for another computer.</source>
        <translation>Brouillons, versions, images, modèles, mots, boîte d’envoi et journal, pour un autre ordinateur.</translation>
    </message>
    <message>
        <source>A passphrase for this file</source>
        <translation>Une phrase secrète pour ce fichier</translation>
    </message>
    <message>
        <source>Four or five words are good. If you forget it, nobody can bring it back.</source>
        <translation>Quatre ou cinq mots conviennent. Personne ne peut vous redonner une phrase secrète oubliée.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Without a passphrase: anybody can read it (JSON)</source>
        <translation>Sans phrase secrète&#xa0;: n’importe qui peut le lire (JSON)</translation>
    </message>
    <message>
        <source>Anybody who finds the file can read it, with whatever in it could identify a patient.</source>
        <translation>Quiconque trouve le fichier peut le lire, avec tout ce qui pourrait y identifier un patient.</translation>
    </message>
    <message>
        <source>Without a passphrase: turned off by your institution</source>
        <translation>Sans phrase secrète&#xa0;: désactivé par votre établissement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Export it readable…</source>
        <translation>Exporter lisible…</translation>
    </message>
    <message>
        <source>Take {count} signs or more.</source>
        <translation>Prenez {count} signes ou plus.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Backups of Vignette (*.vignette-backup)</source>
        <translation>Sauvegardes de Vignette (*.vignette-backup)</translation>
    </message>
    <message>
        <source>Exports of Vignette (*.vignette-export *.json)</source>
        <translation>Exports de Vignette (*.vignette-export *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FilmFirstSheet</name>
    <message>
        <source>Add a video</source>
        <translation>Ajouter une vidéo</translation>
    </message>
    <message>
        <source>It is written anew: up to 140 seconds, 32 MB and 1280 pixels on its longer side. X makes it smaller yet. Then one frame a second is read; you can go on writing meanwhile.</source>
        <translation>Elle est réécrite&#xa0;: jusqu’à 140 secondes, 32 Mo et 1280 pixels sur son plus long côté. X la réduit encore. Puis une image par seconde est lue&#xa0;; vous pouvez continuer à écrire entre-temps.</translation>
    </message>
    <message>
        <source>Remove its sound</source>
        <translation>Retirer le son</translation>
    </message>
    <message>
        <source>Keep its sound</source>
        <translation>Garder le son</translation>
    </message>
    <message>
        <source>A voice tells who speaks (45 CFR 164.514(b)(2)(i)(P)), and no program here listens. With its sound the post goes only under the patient&apos;s written authorization.</source>
        <translation>Une voix révèle qui parle (45 CFR 164.514(b)(2)(i)(P)), et aucun programme ici n’écoute. Avec le son, le post ne part qu’avec l’autorisation écrite du patient.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add video</source>
        <translation>Ajouter la vidéo</translation>
    </message>
</context>
<context>
    <name>FilmSheet</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use video</source>
        <translation>Utiliser la vidéo</translation>
    </message>
    <message>
        <source>{seconds} seconds, {width} by {height} pixels, {weight} (before: {wide} by {high}, {before}). Written anew: {count} details of the file are gone.</source>
        <translation>{seconds} secondes, {width} sur {height} pixels, {weight} (avant&#xa0;: {wide} sur {high}, {before}). Réécrite&#xa0;: {count} données du fichier ont disparu.</translation>
    </message>
    <message>
        <source>Its sound is kept: a voice tells who speaks, so the post goes only under a written authorization. To remove the sound, take the video off and add it again.</source>
        <translation>Le son est gardé&#xa0;: une voix révèle qui parle, le post ne part donc qu’avec une autorisation écrite. Pour retirer le son, enlevez la vidéo et ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>Its sound is removed: a voice tells who speaks (45 CFR 164.514(b)(2)(i)(P)).</source>
        <translation>Le son est retiré&#xa0;: une voix révèle qui parle (45 CFR 164.514(b)(2)(i)(P)).</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The first frame of the video</source>
        <translation>La première image de la vidéo</translation>
    </message>
    <message>
        <source>A box does not stay on what moves, so cut that part out. What is left is read again.</source>
        <translation>Un cache ne reste pas sur ce qui bouge&#xa0;: coupez donc cette partie. Ce qui reste est relu.</translation>
    </message>
    <message>
        <source>Keep from</source>
        <translation>Garder à partir de</translation>
    </message>
    <message>
        <source>Keep up to</source>
        <translation>Garder jusqu’à</translation>
    </message>
    <message>
        <source>Nothing to cut out was found. One frame a second was looked at: look for more yourself.</source>
        <translation>Rien à couper n’a été trouvé. Une image par seconde a été regardée&#xa0;: cherchez vous-même s’il y a plus.</translation>
    </message>
    <message>
        <source>{words}, first seen at {seconds} s</source>
        <translation>{words}, vu d’abord à {seconds} s</translation>
    </message>
    <message>
        <source>No program could read it. Cut out what must go, then look through it yourself.</source>
        <translation>Aucun programme n’a pu la lire. Coupez ce qui doit partir, puis parcourez-la vous-même.</translation>
    </message>
    <message>
        <source>Look through it…</source>
        <translation>La parcourir…</translation>
    </message>
    <message>
        <source>Description of the video</source>
        <translation>Description de la vidéo</translation>
    </message>
    <message>
        <source>Describe the video</source>
        <translation>Décrivez la vidéo</translation>
    </message>
    <message>
        <source>For people who cannot see it. Checked like the post.</source>
        <translation>Pour qui ne peut pas la voir. Vérifiée comme le post.</translation>
    </message>
    <message>
        <source>Keep at least half a second of it.</source>
        <translation>Gardez-en au moins une demi-seconde.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this draft</source>
        <translation>Rechercher dans ce brouillon</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace (Ctrl+H)</source>
        <translation>Remplacer (Ctrl+H)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>Replaced: {count}. Ctrl+Z brings the words back, post by post.</source>
        <translation>Remplacements&#xa0;: {count}. Ctrl+Z rétablit les mots, post par post.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
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
        <translation>À changer</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>À peser</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Rule {letter}</source>
        <translation>Règle {letter}</translation>
    </message>
    <message>
        <source>Enter uses the first suggestion, Delete removes, Esc goes to the text</source>
        <translation>Entrée utilise la première suggestion, Suppr retire, Échap va au texte</translation>
    </message>
    <message>
        <source>Cover it: {words}</source>
        <translation>Couvrir&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Replace {words} with “{other}”</source>
        <translation>Remplacer {words} par «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove {words}</source>
        <translation>Retirer {words}</translation>
    </message>
</context>
<context>
    <name>ForgetArchiveSheet</name>
    <message>
        <source>Delete {count} imported posts for good?</source>
        <translation>Supprimer pour de bon {count} posts importés&#xa0;?</translation>
    </message>
    <message>
        <source>Delete the imported post for good?</source>
        <translation>Supprimer pour de bon le post importé&#xa0;?</translation>
    </message>
    <message>
        <source>They go from this computer, with what the check said and what you dealt with. At X they stay as they are. Backups you made still hold them.</source>
        <translation>Ils disparaissent de cet ordinateur, avec ce qu’a dit la vérification et ce que vous avez traité. Sur X, ils restent tels quels. Les sauvegardes que vous avez faites les contiennent encore.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Enter opens, Esc goes back to the search</source>
        <translation>Entrée ouvre, Échap revient à la recherche</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>FrameRow</name>
    <message>
        <source>Frame before</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>It moves: {count} frames. What you do is done to all of them.</source>
        <translation>Elle bouge&#xa0;: {count} images. Ce que vous faites vaut pour toutes.</translation>
    </message>
    <message>
        <source>It moves: {count} frames, {unlike} of them differ; this is {number}. What you do is done to all.</source>
        <translation>Elle bouge&#xa0;: {count} images, dont {unlike} différentes&#xa0;; voici la {number}. Ce que vous faites vaut pour toutes.</translation>
    </message>
</context>
<context>
    <name>GoingSheet</name>
    <message>
        <source>A post is about to go out</source>
        <translation>Un post est sur le point de partir</translation>
    </message>
    <message>
        <source>Posts go only while Vignette runs. If you close it now, the post waits in the outbox and goes when you start Vignette again.</source>
        <translation>Les posts ne partent que lorsque Vignette est ouvert. Si vous le fermez maintenant, le post attend dans la boîte d’envoi et part quand vous rouvrez Vignette.</translation>
    </message>
    <message>
        <source>Posts are about to go out</source>
        <translation>Des posts sont sur le point de partir</translation>
    </message>
    <message>
        <source>Posts go only while Vignette runs. If you close it now, they wait in the outbox and go when you start Vignette again.</source>
        <translation>Les posts ne partent que lorsque Vignette est ouvert. Si vous le fermez maintenant, ils attendent dans la boîte d’envoi et partent quand vous rouvrez Vignette.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <source>Close when they are out</source>
        <translation>Fermer une fois partis</translation>
    </message>
    <message>
        <source>Close when it is out</source>
        <translation>Fermer une fois parti</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Move post {number} of {count}</source>
        <translation>Déplacer le post {number} sur {count}</translation>
    </message>
    <message>
        <source>Drag to move this post (Alt+Up, Alt+Down)</source>
        <translation>Faites glisser pour déplacer ce post (Alt+Haut, Alt+Bas)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to the start</source>
        <translation>Placer au début</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Placer à la fin</translation>
    </message>
</context>
<context>
    <name>HandRoom</name>
    <message>
        <source>Marked as posted by you. It stands under Sent.</source>
        <translation>Noté comme publié par vous. Le post se trouve sous Envoyés.</translation>
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
        <translation>Mode congrès</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Afficher toute la fenêtre</translation>
    </message>
    <message>
        <source>Quick draft</source>
        <translation>Brouillon rapide</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Opening your drafts</source>
        <translation>Ouverture de vos brouillons</translation>
    </message>
    <message>
        <source>Not kept: gone when Vignette closes</source>
        <translation>Non gardé&#xa0;: perdu à la fermeture de Vignette</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved a moment ago</source>
        <translation>Enregistré à l’instant</translation>
    </message>
    <message>
        <source>Saved {count} min ago</source>
        <translation>Enregistré il y a {count} min</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>This page is in English so far.</source>
        <translation>Cette page est en anglais pour l’instant.</translation>
    </message>
    <message>
        <source>Vignette {version}, with Qt {qt} and Python {python}</source>
        <translation>Vignette {version}, avec Qt {qt} et Python {python}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>License texts</source>
        <translation>Textes des licences</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No topic says this.</source>
        <translation>Aucun sujet n’en parle.</translation>
    </message>
</context>
<context>
    <name>Hover</name>
    <message>
        <source>No dictionary knows this word. {key} tells what may have been meant.</source>
        <translation>Aucun dictionnaire ne connaît ce mot. {key} indique ce que vous vouliez peut-être dire.</translation>
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
        <translation>Personne n’a rien saisi pendant une minute, vos brouillons ont donc été rangés. Rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>Nobody typed for {count} minutes, so your drafts were put away. Nothing you wrote is lost.</source>
        <translation>Personne n’a rien saisi pendant {count} minutes, vos brouillons ont donc été rangés. Rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>The screen was locked, so your drafts were put away. Nothing you wrote is lost.</source>
        <translation>L’écran a été verrouillé, vos brouillons ont donc été rangés. Rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>The computer went to sleep, so your drafts were put away. Nothing you wrote is lost.</source>
        <translation>L’ordinateur s’est mis en veille, vos brouillons ont donc été rangés. Rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>Another user came, so your drafts were put away. Nothing you wrote is lost.</source>
        <translation>Un autre utilisateur est arrivé, vos brouillons ont donc été rangés. Rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>The system&apos;s question was closed, so Vignette stays locked.</source>
        <translation>La question du système a été fermée&#xa0;: Vignette reste verrouillé.</translation>
    </message>
    <message>
        <source>The system did not let you through. Signing in to this computer anew opens Vignette, too.</source>
        <translation>Le système ne vous a pas laissé passer. Rouvrir une session sur cet ordinateur ouvre aussi Vignette.</translation>
    </message>
    <message>
        <source>This desktop has no window that could ask for the password.</source>
        <translation>Ce bureau n’a aucune fenêtre qui puisse demander le mot de passe.</translation>
    </message>
    <message>
        <source>The system did not answer, so Vignette stays locked.</source>
        <translation>Le système n’a pas répondu&#xa0;: Vignette reste verrouillé.</translation>
    </message>
    <message>
        <source>Your drafts are put away. Nothing you wrote is lost.</source>
        <translation>Vos brouillons sont rangés. Rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>A part of the file of your drafts is damaged. Nothing was deleted.</source>
        <translation>Une partie du fichier de vos brouillons est endommagée. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Your drafts are here, but the key in the keyring does not open them. Nothing was changed.</source>
        <translation>Vos brouillons sont là, mais la clé du trousseau ne les ouvre pas. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Vignette was locked when it ended. Nothing you wrote is lost.</source>
        <translation>Vignette était verrouillé quand il s’est terminé. Rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>Your drafts are kept under your passphrase.</source>
        <translation>Vos brouillons sont gardés sous votre phrase secrète.</translation>
    </message>
    <message>
        <source>Your drafts are here, but their key is not in the keyring. Nothing was changed.</source>
        <translation>Vos brouillons sont là, mais leur clé n’est pas dans le trousseau. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The language changes when Vignette starts again.</source>
        <translation>La langue changera au prochain démarrage de Vignette.</translation>
    </message>
    <message>
        <source>The window speaks English now.</source>
        <translation>La fenêtre parle maintenant français.</translation>
    </message>
</context>
<context>
    <name>KeptLooks</name>
    <message>
        <source>The preview stands beside the text where the window is wider.</source>
        <translation>L’aperçu se place à côté du texte quand la fenêtre est plus large.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Press the new keys.</source>
        <translation>Appuyez sur les touches voulues.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>KeysRoom</name>
    <message>
        <source>Show and change the keys…</source>
        <translation>Voir et changer les raccourcis…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>This key belongs to the text: it copies, pastes, marks or undoes.</source>
        <translation>Cette touche est au texte&#xa0;: elle copie, colle, sélectionne ou annule.</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt with it, or press one of the F keys: letters alone are for writing.</source>
        <translation>Tenez Ctrl ou Alt, ou appuyez sur une touche F&#xa0;: les lettres seules servent à écrire.</translation>
    </message>
    <message>
        <source>Nothing else has this key.</source>
        <translation>Rien d’autre n’a cette touche.</translation>
    </message>
    <message>
        <source>This key stays with “{words}”.</source>
        <translation>Cette touche reste à «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>It is taken from “{words}”, which then has none.</source>
        <translation>Elle est prise à «&#xa0;{words}&#xa0;», qui n’en a alors plus.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everything in Vignette can be done without a mouse. To change a key, press it here: those with a frame can be changed.</source>
        <translation>Dans Vignette, tout peut se faire sans souris. Les touches encadrées peuvent être changées&#xa0;: cliquez dessus ici.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>{words}: {key}. Change the key.</source>
        <translation>{words}&#xa0;: {key}. Changer la touche.</translation>
    </message>
    <message>
        <source>{words}: no key. Give it one.</source>
        <translation>{words}&#xa0;: aucune touche. Lui en donner une.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KitRoom</name>
    <message>
        <source>A post that got out is not handed over yet. Last day to tell the people: {day}.</source>
        <translation>Un post qui est sorti n’a pas encore été transmis. Dernier jour pour prévenir les personnes&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <translation>Page à imprimer (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>{name} is written. Hand it to your privacy officer today.</source>
        <translation>{name} est écrit. Remettez-le aujourd’hui à votre responsable de la confidentialité.</translation>
    </message>
</context>
<context>
    <name>KitSheet</name>
    <message>
        <source>This should not have gone</source>
        <translation>Ceci n’aurait pas dû partir</translation>
    </message>
    <message>
        <source>Three steps, calmly, in this order. Only choices are written down, no word of the post.</source>
        <translation>Trois étapes, calmement, dans cet ordre. Seuls des choix sont notés, aucun mot du post.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>Enregistrer le compte rendu…</translation>
    </message>
    <message>
        <source>It is deleted. Look at X whether it is really gone; what others copied stays with them.</source>
        <translation>Il est supprimé. Regardez sur X s’il a vraiment disparu&#x202f;; ce que d’autres ont copié leur reste.</translation>
    </message>
    <message>
        <source>Vignette cannot delete this one. Open your profile and delete it there.</source>
        <translation>Vignette ne peut pas supprimer celui-ci. Ouvrez votre profil et supprimez-le là.</translation>
    </message>
    <message>
        <source>It costs nothing here. What others copied stays with them.</source>
        <translation>Ici, cela ne coûte rien. Ce que d’autres ont copié leur reste.</translation>
    </message>
    <message>
        <source>X bills {sum} for it. What others copied stays with them.</source>
        <translation>X facture {sum} pour cela. Ce que d’autres ont copié leur reste.</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Le supprimer…</translation>
    </message>
    <message>
        <source>Open my profile on X</source>
        <translation>Ouvrir mon profil sur X</translation>
    </message>
    <message>
        <source>1. Delete it</source>
        <translation>1. Le supprimer</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Découvert le</translation>
    </message>
    <message>
        <source>People it may be about</source>
        <translation>Personnes peut-être concernées</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Ce qu’il révèle</translation>
    </message>
    <message>
        <source>2. Write down</source>
        <translation>2. Noter</translation>
    </message>
    <message>
        <source>Your privacy officer decides whether it was a breach. If it was, these are the last days:</source>
        <translation>Votre responsable de la confidentialité décide s’il y a eu violation (breach). Si oui, voici les derniers jours&#xa0;:</translation>
    </message>
    <message>
        <source>The privacy officer has the record</source>
        <translation>Le responsable de la confidentialité a le compte rendu</translation>
    </message>
    <message>
        <source>3. Hand it over</source>
        <translation>3. Transmettre</translation>
    </message>
</context>
<context>
    <name>LeaveRoom</name>
    <message>
        <source>What you typed is not saved yet. Unlock Vignette to save it, or close again to leave it.</source>
        <translation>Ce que vous avez écrit n’est pas encore enregistré. Déverrouillez Vignette pour l’enregistrer, ou fermez encore une fois pour l’abandonner.</translation>
    </message>
    <message>
        <source>Vignette closes when everything is out.</source>
        <translation>Vignette se ferme quand tout est parti.</translation>
    </message>
    <message>
        <source>Vignette stays open: not everything went out.</source>
        <translation>Vignette reste ouvert&#xa0;: tout n’est pas parti.</translation>
    </message>
</context>
<context>
    <name>LicenceTexts</name>
    <message>
        <source>License texts</source>
        <translation>Textes des licences</translation>
    </message>
</context>
<context>
    <name>LinkRoom</name>
    <message>
        <source>The link is short now. Ctrl+Z brings the long one back.</source>
        <translation>Le lien est court maintenant. Ctrl+Z rétablit le long.</translation>
    </message>
    <message>
        <source>Ask with this link</source>
        <translation>Demander avec ce lien</translation>
    </message>
    <message>
        <source>Link shortener</source>
        <translation>Raccourcisseur de liens</translation>
    </message>
    <message>
        <source>X counts every link as 23 and bills it the same, so this is for your readers, not for room.</source>
        <translation>X compte chaque lien pour 23 et le facture pareil&#xa0;: c’est pour vos lecteurs, pas pour la place.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Link or paper</source>
        <translation>Lien ou article</translation>
    </message>
    <message>
        <source>Shorten a link, or look up a paper to cite it.</source>
        <translation>Raccourcissez un lien, ou recherchez un article pour le citer.</translation>
    </message>
    <message>
        <source>Link, DOI, PMID, PMCID or arXiv number</source>
        <translation>Lien, DOI, PMID, PMCID ou numéro arXiv</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look up the paper</source>
        <translation>Rechercher l’article</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>Demande à {service}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Put its link in</source>
        <translation>Insérer son lien</translation>
    </message>
    <message>
        <source>arXiv is not asked. Its clean link can be put in: {link}</source>
        <translation>arXiv n’est pas consulté. Son lien propre peut être inséré&#xa0;: {link}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rechercher encore</translation>
    </message>
    <message>
        <source>The check looks first. Then only the number goes to {host}, and nowhere else.</source>
        <translation>La vérification lit d’abord. Ensuite, seul le numéro part vers {host}, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>No shortener is chosen. Links stay long until you choose one in Settings.</source>
        <translation>Aucun raccourcisseur n’est choisi. Les liens restent longs tant que vous n’en choisissez pas un dans les réglages.</translation>
    </message>
    <message>
        <source>X counts and bills every link alike: a short one is for your readers only. The link is sent to {host}.</source>
        <translation>X compte et facture tous les liens pareil&#xa0;: un lien court n’est que pour vos lecteurs. Le lien part vers {host}.</translation>
    </message>
    <message>
        <source>Choose a shortener…</source>
        <translation>Choisir un raccourcisseur…</translation>
    </message>
    <message>
        <source>It goes in as it is.</source>
        <translation>Il est inséré tel quel.</translation>
    </message>
    <message>
        <source>It goes in without its trackers: {link}</source>
        <translation>Il est inséré sans ses traceurs&#xa0;: {link}</translation>
    </message>
    <message>
        <source>Shorten with {service}</source>
        <translation>Raccourcir avec {service}</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Vignette is locked</source>
        <translation>Vignette est verrouillé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>I have the recovery key</source>
        <translation>J’ai la clé de récupération</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Autres voies…</translation>
    </message>
    <message>
        <source>Nothing is sent while Vignette is locked.</source>
        <translation>Rien n’est envoyé tant que Vignette est verrouillé.</translation>
    </message>
    <message>
        <source>No passphrase is set: whoever sits here can unlock it. You can set one in Settings.</source>
        <translation>Aucune phrase secrète n’est définie&#xa0;: qui est assis ici peut le déverrouiller. Vous pouvez en créer une dans les réglages.</translation>
    </message>
    <message>
        <source>The system asks for your sign-in password in a window of its own. Vignette never sees it.</source>
        <translation>Le système demande votre mot de passe de session dans sa propre fenêtre. Vignette ne le voit jamais.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Votre clé de récupération</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>The system asks…</source>
        <translation>Le système demande…</translation>
    </message>
    <message>
        <source>Unlock with the system&apos;s password</source>
        <translation>Déverrouiller avec le mot de passe du système</translation>
    </message>
</context>
<context>
    <name>LogRoom</name>
    <message>
        <source>Drafts that name a patient</source>
        <translation>Brouillons qui nomment un patient</translation>
    </message>
    <message>
        <source>What was checked, decided and sent; no word of a post. Kept for six years.</source>
        <translation>Ce qui a été vérifié, décidé et envoyé&#x202f;; aucun mot d’un post. Gardé six ans.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Entrées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>None. A draft with a detail that must change is itself protected information.</source>
        <translation>Aucun. Un brouillon avec un détail à changer est lui-même une information protégée.</translation>
    </message>
    <message>
        <source>One draft must change, begun: {when}. It is itself protected information on this disk.</source>
        <translation>Un brouillon est à changer, commencé&#xa0;: {when}. Il est lui-même une information protégée sur ce disque.</translation>
    </message>
    <message>
        <source>{count} drafts must change, the oldest begun: {when}. They are protected information on this disk.</source>
        <translation>{count} brouillons sont à changer, le plus ancien commencé&#xa0;: {when}. Ce sont des informations protégées sur ce disque.</translation>
    </message>
    <message>
        <source>Entry {row} is not as it was written, or is missing. Show this to your compliance office.</source>
        <translation>L’entrée {row} n’est pas comme elle a été écrite, ou manque. Montrez-le à votre service de conformité.</translation>
    </message>
    <message>
        <source>Every entry is as it was written, and none is missing.</source>
        <translation>Chaque entrée est comme elle a été écrite, et aucune ne manque.</translation>
    </message>
    <message>
        <source>Some entries were made under a key that is gone: nobody can check them.</source>
        <translation>Certaines entrées ont été faites sous une clé disparue&#xa0;: personne ne peut les vérifier.</translation>
    </message>
    <message>
        <source>An older or other file was once found in place of this log; an entry says when.</source>
        <translation>Un fichier plus ancien ou autre a été trouvé une fois à la place de ce journal&#x202f;; une entrée dit quand.</translation>
    </message>
    <message>
        <source>The oldest entries were removed after six years; an entry says which.</source>
        <translation>Les entrées les plus anciennes ont été retirées après six ans&#x202f;; une entrée dit lesquelles.</translation>
    </message>
    <message>
        <source>The keyring keeps no end of this log, so entries cut off there would not show.</source>
        <translation>Le trousseau ne garde pas la fin de ce journal, des entrées coupées là ne se verraient donc pas.</translation>
    </message>
    <message>
        <source>Entries: {count}. Newest seal: {mac}</source>
        <translation>Entrées&#xa0;: {count}. Dernier sceau&#xa0;: {mac}</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{name} is written. Note the end of the log and keep it elsewhere.</source>
        <translation>{name} est écrit. Notez la fin du journal et gardez-la ailleurs.</translation>
    </message>
    <message>
        <source>Entries removed: {count}</source>
        <translation>Entrées retirées&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>LookThroughSheet</name>
    <message>
        <source>No program could read this picture. Go through it part by part, then answer three questions.</source>
        <translation>Aucun programme n’a pu lire cette image. Parcourez-la partie par partie, puis répondez à trois questions.</translation>
    </message>
    <message>
        <source>Details are printed into most such pictures. Go through it part by part, then answer three questions.</source>
        <translation>Des données sont imprimées dans la plupart de ces images. Parcourez-la partie par partie, puis répondez à trois questions.</translation>
    </message>
    <message>
        <source>A program may have missed words beside what you covered. Go through it part by part, then answer three questions.</source>
        <translation>Un programme a pu manquer des mots à côté de ce que vous avez couvert. Parcourez-la partie par partie, puis répondez à trois questions.</translation>
    </message>
    <message>
        <source>No words were found where some are likely. Go through it part by part, then answer three questions.</source>
        <translation>Aucun mot n’a été trouvé là où il y en a sans doute. Parcourez-la partie par partie, puis répondez à trois questions.</translation>
    </message>
    <message>
        <source>Look through the picture</source>
        <translation>Parcourir l’image</translation>
    </message>
    <message>
        <source>A part of the picture at full size</source>
        <translation>Une partie de l’image en taille réelle</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use my answers</source>
        <translation>Utiliser mes réponses</translation>
    </message>
    <message>
        <source>No name, date, number or place in it tells of a patient.</source>
        <translation>Aucun nom, aucune date, aucun numéro ni aucun lieu n’y désigne un patient.</translation>
    </message>
    <message>
        <source>No face shows, and nothing else by which a person is known.</source>
        <translation>Aucun visage n’apparaît, ni rien d’autre à quoi l’on reconnaît une personne.</translation>
    </message>
    <message>
        <source>A face shows. The post then asks for the patient&apos;s written authorization.</source>
        <translation>Un visage apparaît. Le post demande alors l’autorisation écrite du patient.</translation>
    </message>
    <message>
        <source>No bar code and no square code shows.</source>
        <translation>Aucun code-barres ni code carré n’apparaît.</translation>
    </message>
    <message>
        <source>Something does tell of a patient? Cancel, cover it, then look again.</source>
        <translation>Quelque chose parle d’un patient&#x202f;? Annulez, couvrez-le, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Partie {number} sur {count}</translation>
    </message>
    <message>
        <source>Frame {frame} of {frames}, part {number} of {count}</source>
        <translation>Image {frame} sur {frames}, partie {number} sur {count}</translation>
    </message>
    <message>
        <source>You have seen all of it. Answer one by one.</source>
        <translation>Vous avez tout vu. Répondez une par une.</translation>
    </message>
    <message>
        <source>Answers open when you have seen every part: Space goes on.</source>
        <translation>Vous pourrez répondre quand vous aurez vu chaque partie&#xa0;: Espace avance.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Draft moved to the trash</source>
        <translation>Brouillon mis à la corbeille</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Only files of this computer can be added.</source>
        <translation>Seuls des fichiers de cet ordinateur peuvent être ajoutés.</translation>
    </message>
</context>
<context>
    <name>MarkRoom</name>
    <message>
        <source>Who may reply to this draft is still being looked up.</source>
        <translation>On cherche encore qui peut répondre à ce brouillon.</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Tweet chat</source>
        <translation>Tweetchat</translation>
    </message>
    <message>
        <source>Conference mode</source>
        <translation>Mode congrès</translation>
    </message>
    <message>
        <source>#{tag}, change</source>
        <translation>#{tag}, modifier</translation>
    </message>
    <message>
        <source>Takes {taken} of {limit} characters in each post</source>
        <translation>Prend {taken} caractères sur {limit} dans chaque post</translation>
    </message>
    <message>
        <source>Answer Q{number}</source>
        <translation>Répondre à Q{number}</translation>
    </message>
    <message>
        <source>Answer question {number}</source>
        <translation>Répondre à la question {number}</translation>
    </message>
    <message>
        <source>Leave {name}</source>
        <translation>Quitter {name}</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Post from a meeting</source>
        <translation>Poster depuis un congrès</translation>
    </message>
    <message>
        <source>Each new post begins like this. It is plain text: counted, checked, and yours to change.</source>
        <translation>Chaque nouveau post commence ainsi. C’est du texte simple&#xa0;: compté, vérifié, et modifiable.</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Congrès</translation>
    </message>
    <message>
        <source>Tweet chat</source>
        <translation>Tweetchat</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>In every post, so that others find it.</source>
        <translation>Dans chaque post, pour que d’autres le trouvent.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>A handle or a name. Can stay empty.</source>
        <translation>Un nom d’utilisateur ou un nom. Peut rester vide.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Its number or tag. Can stay empty.</source>
        <translation>Son numéro ou son hashtag. Peut rester vide.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Its number, or paste it: Q3 becomes A3.</source>
        <translation>Son numéro, ou collez-la&#xa0;: Q3 devient A3.</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>No fixed end</source>
        <translation>Sans fin fixée</translation>
    </message>
    <message>
        <source>Speaker #Session: … #Tag</source>
        <translation>Orateur #Session&#xa0;: … #Hashtag</translation>
    </message>
    <message>
        <source>“…” Speaker #Session #Tag</source>
        <translation>«&#xa0;…&#xa0;» Orateur #Session #Hashtag</translation>
    </message>
    <message>
        <source>… #Tag</source>
        <translation>… #Hashtag</translation>
    </message>
    <message>
        <source>How a post is built</source>
        <translation>Comment un post est construit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dure</translation>
    </message>
    <message>
        <source>Your posts will begin here.</source>
        <translation>Vos posts commenceront ici.</translation>
    </message>
    <message>
        <source>{left} characters are left for you</source>
        <translation>Il vous reste {left} caractères</translation>
    </message>
    <message>
        <source>A hashtag is one word of letters and digits, with a letter in it.</source>
        <translation>Un hashtag est un seul mot de lettres et de chiffres, avec au moins une lettre.</translation>
    </message>
    <message>
        <source>A handle has letters, digits and _, up to 15.</source>
        <translation>Un nom d’utilisateur a des lettres, des chiffres et _, jusqu’à 15.</translation>
    </message>
</context>
<context>
    <name>MoneyRoom</name>
    <message>
        <source>This would pass your limit of {limit} a month. Raise it in Settings, or wait.</source>
        <translation>Cela dépasserait votre limite de {limit} par mois. Relevez-la dans les réglages, ou attendez.</translation>
    </message>
</context>
<context>
    <name>MoveRoom</name>
    <message>
        <source>This post can no longer be moved.</source>
        <translation>Ce post ne peut plus être déplacé.</translation>
    </message>
    <message>
        <source>That is in the past.</source>
        <translation>C’est dans le passé.</translation>
    </message>
    <message>
        <source>That is more than a year away.</source>
        <translation>C’est dans plus d’un an.</translation>
    </message>
    <message>
        <source>It was allowed for exactly this time. Take the post back to change it.</source>
        <translation>Il a été permis pour cette heure exactement. Retirez le post pour la changer.</translation>
    </message>
    <message>
        <source>New time: {when}.</source>
        <translation>Nouvelle heure&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>NewKeySheet</name>
    <message>
        <source>It takes seconds. Earlier backups still open as before.</source>
        <translation>Cela prend quelques secondes. Vos sauvegardes s’ouvrent comme avant.</translation>
    </message>
    <message>
        <source>It takes seconds. Your recovery key opens nothing afterwards, and a new one is shown. Earlier backups still open as before.</source>
        <translation>Cela prend quelques secondes. Ensuite, votre clé de récupération n’ouvre plus rien, et une nouvelle est montrée. Vos sauvegardes s’ouvrent comme avant.</translation>
    </message>
    <message>
        <source>A new encryption key?</source>
        <translation>Une nouvelle clé de chiffrement&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
</context>
<context>
    <name>NoDescriptionSheet</name>
    <message>
        <source>The picture has no description</source>
        <translation>L’image n’a pas de description</translation>
    </message>
    <message>
        <source>Some readers will miss what it shows.</source>
        <translation>Certains lecteurs manqueront ce qu’elle montre.</translation>
    </message>
    <message>
        <source>{count} pictures have no description</source>
        <translation>{count} images n’ont pas de description</translation>
    </message>
    <message>
        <source>Some readers will miss what they show.</source>
        <translation>Certains lecteurs manqueront ce qu’elles montrent.</translation>
    </message>
    <message>
        <source>Post as it is</source>
        <translation>Poster tel quel</translation>
    </message>
    <message>
        <source>Go back and describe</source>
        <translation>Revenir et décrire</translation>
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
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NumbersButton</name>
    <message>
        <source>🧵 at the first</source>
        <translation>🧵 au premier</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Numbers: {words}</source>
        <translation>Numéros&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>OldRowsSheet</name>
    <message>
        <source>Remove {count} entries from the log?</source>
        <translation>Retirer {count} entrées du journal&#x202f;?</translation>
    </message>
    <message>
        <source>Remove one entry from the log?</source>
        <translation>Retirer une entrée du journal&#x202f;?</translation>
    </message>
    <message>
        <source>They are older than six years. Export the log first: nothing brings them back.</source>
        <translation>Elles ont plus de six ans. Exportez d’abord le journal&#xa0;: rien ne les ramène.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
</context>
<context>
    <name>OtherPostSheet</name>
    <message>
        <source>Which post do you reply to?</source>
        <translation>À quel post répondez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Which post do you quote?</source>
        <translation>Quel post citez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Paste its link. Nothing is fetched, so this works without the internet, too.</source>
        <translation>Collez son lien. Rien n’est téléchargé, cela marche donc aussi sans internet.</translation>
    </message>
    <message>
        <source>At X, Share and then Copy link give it. Only the number in it goes to X.</source>
        <translation>Sur X, Partager puis Copier le lien le donnent. Seul le nombre qu’il contient va à X.</translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation>Lien du post</translation>
    </message>
    <message>
        <source>Its author (optional)</source>
        <translation>Son auteur (facultatif)</translation>
    </message>
    <message>
        <source>The check compares your post with them. They are kept with your draft and never sent.</source>
        <translation>La vérification compare votre post avec eux. Ils sont gardés avec votre brouillon et jamais envoyés.</translation>
    </message>
    <message>
        <source>Its words (optional)</source>
        <translation>Ses mots (facultatif)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reply to it</source>
        <translation>Y répondre</translation>
    </message>
    <message>
        <source>Quote it</source>
        <translation>Le citer</translation>
    </message>
    <message>
        <source>This is not the link of a post on X.</source>
        <translation>Ce n’est pas le lien d’un post sur X.</translation>
    </message>
    <message>
        <source>A handle has up to 15 letters, digits and underscores.</source>
        <translation>Un nom d’utilisateur a jusqu’à 15 lettres, chiffres et traits de soulignement.</translation>
    </message>
</context>
<context>
    <name>OutboxDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Open my profile on X</source>
        <translation>Ouvrir mon profil sur X</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Qu’avez-vous vu&#x202f;?</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer envoyé</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Il y est</translation>
    </message>
    <message>
        <source>Back to drafts</source>
        <translation>En brouillon</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Il n’y est pas</translation>
    </message>
    <message>
        <source>Looks once more first</source>
        <translation>Regarde d’abord</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Le renvoyer</translation>
    </message>
    <message>
        <source>Vignette never sends a second time by itself.</source>
        <translation>Vignette n’envoie jamais une seconde fois de lui-même.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Make the rest a new thread</source>
        <translation>Faire du reste un nouveau fil</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Annuler l’envoi des images</translation>
    </message>
    <message>
        <source>Delete at X…</source>
        <translation>Supprimer sur X…</translation>
    </message>
    <message>
        <source>This should not have gone…</source>
        <translation>N’aurait pas dû partir…</translation>
    </message>
    <message>
        <source>Copy out</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Vérifier d’abord</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>The post was handed over, then no clear answer came. Nobody can tell from here.</source>
        <translation>Le post a été remis, puis aucune réponse claire n’est venue. D’ici, personne ne peut le dire.</translation>
    </message>
    <message>
        <source>It may be out already</source>
        <translation>Peut-être déjà publié</translation>
    </message>
    <message>
        <source>Post {number} of {count} was handed over, then no clear answer came. Nobody can tell from here.</source>
        <translation>Le post {number} sur {count} a été remis, puis aucune réponse claire n’est venue. Personne ne peut le dire d’ici.</translation>
    </message>
    <message>
        <source>Checked {when}: {verdict}</source>
        <translation>Vérifié {when}&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>Cost at X: {sum}</source>
        <translation>Coût chez X&#xa0;: {sum}</translation>
    </message>
    <message>
        <source>Open the practice timeline</source>
        <translation>Ouvrir la timeline d’entraînement</translation>
    </message>
    <message>
        <source>What did you see of post {number}?</source>
        <translation>Qu’avez-vous vu du post {number}&#x202f;?</translation>
    </message>
    <message>
        <source>Send the rest</source>
        <translation>Envoyer le reste</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Keep the rest as a draft</source>
        <translation>Garder le reste en brouillon</translation>
    </message>
    <message>
        <source>Finish in the browser…</source>
        <translation>Terminer dans le navigateur…</translation>
    </message>
    <message>
        <source>Copy post {number}</source>
        <translation>Copier le post {number}</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Le supprimer…</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Choisir une autre heure</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Your posts will stand here, each with its time and what was checked.</source>
        <translation>Vos posts seront ici, chacun avec son heure et ce qui a été vérifié.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien d’envoyé pour l’instant</translation>
    </message>
    <message>
        <source>What you post or schedule goes out from here.</source>
        <translation>Ce que vous postez ou programmez part d’ici.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmés</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Enter shows it whole</source>
        <translation>Entrée l’affiche en entier</translation>
    </message>
    <message>
        <source>Show it whole</source>
        <translation>L’afficher en entier</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Help text</source>
        <translation>Texte d’aide</translation>
    </message>
</context>
<context>
    <name>PassphraseRoom</name>
    <message>
        <source>A passphrase is set. It opens your drafts and keys.</source>
        <translation>Une phrase secrète est définie. Elle ouvre vos brouillons et vos clés.</translation>
    </message>
    <message>
        <source>None is set: whoever is signed in to this computer can open your drafts.</source>
        <translation>Aucune n’est définie&#xa0;: qui est connecté à cet ordinateur peut ouvrir vos brouillons.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>La changer…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Définir une phrase secrète…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>One was made. It opens your drafts without passphrase and keyring.</source>
        <translation>Une clé a été créée. Elle ouvre vos brouillons sans phrase secrète ni trousseau.</translation>
    </message>
    <message>
        <source>None was made: a lost keyring or a forgotten passphrase would close your drafts for good.</source>
        <translation>Aucune n’a été créée&#xa0;: un trousseau perdu ou une phrase secrète oubliée fermerait vos brouillons pour de bon.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>En créer une nouvelle…</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>En créer une…</translation>
    </message>
    <message>
        <source>A recovery key was made, but you did not say that you wrote it down: make a new one.</source>
        <translation>Une clé de récupération a été créée, mais vous n’avez pas dit l’avoir notée&#xa0;: créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>La phrase secrète est définie.</translation>
    </message>
    <message>
        <source>The passphrase is taken off.</source>
        <translation>La phrase secrète est retirée.</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>It opens your drafts and your accounts&apos; keys. Nobody can tell you what it was: make a recovery key, too.</source>
        <translation>Elle ouvre vos brouillons et les clés de vos comptes. Personne ne peut vous la redonner&#xa0;: créez aussi une clé de récupération.</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Four or five words are good. At least eight characters.</source>
        <translation>Quatre ou cinq mots conviennent. Huit caractères au moins.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>La définir</translation>
    </message>
    <message>
        <source>Type the one you have now.</source>
        <translation>Saisissez celle que vous avez.</translation>
    </message>
    <message>
        <source>Take {count} signs or more.</source>
        <translation>Prenez {count} signes ou plus.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>PdfPagesSheet</name>
    <message>
        <source>Each page becomes a picture of its own. The words and links of the file stay behind.</source>
        <translation>Chaque page devient une image. Les mots et les liens du fichier restent derrière.</translation>
    </message>
    <message>
        <source>Each page becomes a picture of its own. The first {count} pages are shown.</source>
        <translation>Chaque page devient une image. Les {count} premières pages sont montrées.</translation>
    </message>
    <message>
        <source>Which pages?</source>
        <translation>Quelles pages&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>Ajouter les pages</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>Pages du PDF</translation>
    </message>
    <message>
        <source>✓ Page {number}</source>
        <translation>✓ Page {number}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>There is room for {most} more in this post.</source>
        <translation>Il reste de la place pour {most} dans ce post.</translation>
    </message>
    <message>
        <source>{count} chosen. Space chooses, arrows move.</source>
        <translation>{count} choisies. Espace choisit, les flèches avancent.</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Insert draws a box, arrows move it, Shift and arrows size it, Space covers, C crops, plus zooms</source>
        <translation>Inser dessine un cache, les flèches le déplacent, Maj et flèches le redimensionnent, Espace couvre, C rogne, plus agrandit</translation>
    </message>
    <message>
        <source>A box of yours</source>
        <translation>Un cache à vous</translation>
    </message>
</context>
<context>
    <name>PictureRoom</name>
    <message>
        <source>A picture is still being read.</source>
        <translation>Une image est encore en lecture.</translation>
    </message>
    <message>
        <source>The video is as it was. What you wrote about it can be kept.</source>
        <translation>La vidéo est comme avant. Ce que vous en avez écrit peut être gardé.</translation>
    </message>
    <message>
        <source>X takes one moving picture in a post, and no other picture beside it.</source>
        <translation>X accepte une image animée par post, et aucune autre image à côté.</translation>
    </message>
    <message>
        <source>A moving picture cannot be copied. Choose a connected account, or use a still one.</source>
        <translation>Une image animée ne peut pas être copiée. Choisissez un compte connecté, ou prenez une image fixe.</translation>
    </message>
    <message>
        <source>Details are printed into most scans. Open the picture and look through it yourself.</source>
        <translation>La plupart des examens portent des détails imprimés. Ouvrez l’image et parcourez-la vous-même.</translation>
    </message>
    <message>
        <source>A picture seems to hold words, but none were found. Open it and look through it yourself.</source>
        <translation>Une image semble contenir des mots, mais aucun n’a été trouvé. Ouvrez-la et parcourez-la vous-même.</translation>
    </message>
    <message>
        <source>You covered all words in a picture. Open it once more and look through the rest yourself.</source>
        <translation>Vous avez couvert tous les mots d’une image. Ouvrez-la encore une fois et parcourez le reste vous-même.</translation>
    </message>
    <message>
        <source>A picture was not read. Open it to look through it yourself, or install Tesseract.</source>
        <translation>Une image n’a pas été lue. Ouvrez-la pour la parcourir vous-même, ou installez Tesseract.</translation>
    </message>
    <message>
        <source>The picture is as it was. What you wrote about it can be kept.</source>
        <translation>L’image est comme avant. Ce que vous en avez écrit peut être gardé.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>X shows a moving picture alone. Take the others off that post.</source>
        <translation>X montre une image animée seule. Retirez les autres de ce post.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Pictures and videos ({sorts});;All files (*)</source>
        <translation>Images et vidéos ({sorts});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>Un code</translation>
    </message>
    <message>
        <source>A face</source>
        <translation>Un visage</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Describe and cover…</source>
        <translation>Décrire et couvrir…</translation>
    </message>
    <message>
        <source>Describe and cover picture {number}</source>
        <translation>Décrire et couvrir l’image {number}</translation>
    </message>
    <message>
        <source>Describe and cut…</source>
        <translation>Décrire et couper…</translation>
    </message>
    <message>
        <source>Describe and cut the video</source>
        <translation>Décrire et couper la vidéo</translation>
    </message>
    <message>
        <source>Remove picture {number}</source>
        <translation>Retirer l’image {number}</translation>
    </message>
    <message>
        <source>Change its description</source>
        <translation>Modifiez sa description</translation>
    </message>
    <message>
        <source>Details may be printed in it: look through it yourself</source>
        <translation>Des détails peuvent y être imprimés&#xa0;: parcourez-la vous-même</translation>
    </message>
    <message>
        <source>Its words are covered: look through the rest yourself</source>
        <translation>Ses mots sont couverts&#xa0;: parcourez le reste vous-même</translation>
    </message>
    <message>
        <source>Not read: look through it yourself</source>
        <translation>Non lue&#xa0;: parcourez-la vous-même</translation>
    </message>
    <message>
        <source>Its sound is kept: it needs an authorization</source>
        <translation>Le son est gardé&#xa0;: il faut une autorisation</translation>
    </message>
    <message>
        <source>{count} to cut out</source>
        <translation>{count} à couper</translation>
    </message>
    <message>
        <source>1 to cover</source>
        <translation>1 à couvrir</translation>
    </message>
    <message>
        <source>{count} to cover</source>
        <translation>{count} à couvrir</translation>
    </message>
    <message>
        <source>Something to consider</source>
        <translation>Quelque chose à peser</translation>
    </message>
    <message>
        <source>It seems to hold words: look through it yourself</source>
        <translation>Elle semble contenir des mots&#xa0;: parcourez-la vous-même</translation>
    </message>
    <message>
        <source>Cleaned; you looked through it</source>
        <translation>Nettoyée&#x202f;; vous l’avez parcourue</translation>
    </message>
    <message>
        <source>Cleaned and read; it has no sound</source>
        <translation>Nettoyée et lue&#xa0;; elle n’a pas de son</translation>
    </message>
    <message>
        <source>Cleaned and read; its sound is removed</source>
        <translation>Nettoyée et lue&#xa0;; le son est retiré</translation>
    </message>
    <message>
        <source>Cleaned and read</source>
        <translation>Nettoyée et lue</translation>
    </message>
    <message>
        <source>No description yet. Some readers will miss it.</source>
        <translation>Pas encore de description. Certains lecteurs la manqueront.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use picture</source>
        <translation>Utiliser l’image</translation>
    </message>
    <message>
        <source>The picture, as it will be</source>
        <translation>L’image, telle qu’elle sera</translation>
    </message>
    <message>
        <source>Look through it…</source>
        <translation>La parcourir…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couvrir</translation>
    </message>
    <message>
        <source>Proposals, made by a program. Look for more yourself.</source>
        <translation>Propositions faites par un programme. Cherchez aussi vous-même.</translation>
    </message>
    <message>
        <source>A face shows. The post then needs the patient&apos;s written authorization.</source>
        <translation>Un visage apparaît. Le post a alors besoin de l’autorisation écrite du patient.</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>Décrivez l’image</translation>
    </message>
    <message>
        <source>For people who cannot see it. Checked like the post.</source>
        <translation>Pour qui ne peut pas la voir. Vérifiée comme le post.</translation>
    </message>
    <message>
        <source>Description of the picture</source>
        <translation>Description de l’image</translation>
    </message>
    <message>
        <source>Begin with…</source>
        <translation>Commencer par…</translation>
    </message>
    <message>
        <source>{number}. {words}, {place}, {state}</source>
        <translation>{number}. {words}, {place}, {state}</translation>
    </message>
    <message>
        <source>No box yet. Look for what must go, and add one.</source>
        <translation>Aucun cache encore. Cherchez ce qui doit disparaître et ajoutez-en un.</translation>
    </message>
    <message>
        <source>Use with an authorization</source>
        <translation>Utiliser avec autorisation</translation>
    </message>
    <message>
        <source>the patient&apos;s record</source>
        <translation>les données du patient</translation>
    </message>
    <message>
        <source>Details are printed into most such pictures. Cover what must go, then look through it yourself.</source>
        <translation>Des données sont imprimées dans la plupart de ces images. Couvrez ce qui doit partir, puis parcourez-la vous-même.</translation>
    </message>
    <message>
        <source>It looks like a scan, and no words were found in it. Look through it yourself.</source>
        <translation>Elle ressemble à une image médicale, et aucun mot n’y a été trouvé. Parcourez-la vous-même.</translation>
    </message>
    <message>
        <source>It looks like a screen, and no words were found in it. Look through it yourself.</source>
        <translation>Elle ressemble à un écran, et aucun mot n’y a été trouvé. Parcourez-la vous-même.</translation>
    </message>
    <message>
        <source>It looks like print or a label, and no words were found. Look through it yourself.</source>
        <translation>Elle ressemble à un imprimé ou à une étiquette, et aucun mot n’a été trouvé. Parcourez-la vous-même.</translation>
    </message>
    <message>
        <source>No words are left beside what you covered. A program may have missed some: look through it once yourself.</source>
        <translation>Il ne reste aucun mot à côté de ce que vous avez couvert. Un programme a pu en manquer&#xa0;: parcourez-la une fois vous-même.</translation>
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
        <translation>Radiographie</translation>
    </message>
    <message>
        <source>Radiograph of the …, … view. The finding: …, at the …</source>
        <translation>Radiograph of the …, … view. The finding: …, at the …</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>Slide titled “…”. It says: …</source>
        <translation>Slide titled “…”. It says: …</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Chart of … over …. It rises from … to …</source>
        <translation>Chart of … over …. It rises from … to …</translation>
    </message>
    <message>
        <source>The words in the picture</source>
        <translation>Les mots de l’image</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Échographie</translation>
    </message>
    <message>
        <source>Ultrasound clip, … view. It shows …. The finding: …</source>
        <translation>Ultrasound clip, … view. It shows …. The finding: …</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>Video of a …. First …, then …. At the end: …</source>
        <translation>Video of a …. First …, then …. At the end: …</translation>
    </message>
    <message>
        <source>The words in the video</source>
        <translation>Les mots dans la vidéo</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>top</source>
        <translation>en haut</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>en haut à droite</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>en bas</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, {weight} kB, without loss (before: {wide} by {high}, {before} kB).</source>
        <translation>{width} × {height} pixels, {weight}&#xa0;ko, sans perte (avant&#xa0;: {wide} × {high}, {before}&#xa0;ko).</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, {weight} kB, 256 colors (before: {wide} by {high}, {before} kB).</source>
        <translation>{width} × {height} pixels, {weight}&#xa0;ko, 256 couleurs (avant&#xa0;: {wide} × {high}, {before}&#xa0;ko).</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, {weight} kB, quality {quality} (before: {wide} by {high}, {before} kB).</source>
        <translation>{width} × {height} pixels, {weight}&#xa0;ko, qualité {quality} (avant&#xa0;: {wide} × {high}, {before}&#xa0;ko).</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>appareil photo</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>a small copy</source>
        <translation>une petite copie</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>No program could read it. Cover what must go, then look through it yourself.</source>
        <translation>Aucun programme n’a pu la lire. Couvrez ce qui doit partir, puis parcourez-la vous-même.</translation>
    </message>
    <message>
        <source>color table</source>
        <translation>table des couleurs</translation>
    </message>
    <message>
        <source>the rest of the document</source>
        <translation>le reste du document</translation>
    </message>
    <message>
        <source>bytes behind the picture</source>
        <translation>octets après l’image</translation>
    </message>
    <message>
        <source>Nothing hidden was in it. {size}</source>
        <translation>Rien n’y était caché. {size}</translation>
    </message>
    <message>
        <source>Taken off: {kinds}; {count} hidden details in all. {size}</source>
        <translation>Retiré&#xa0;: {kinds}&#x202f;; {count} détails cachés en tout. {size}</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>couvert</translation>
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
        <translation>Ajouter un cache</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rogner</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Show smaller</source>
        <translation>Réduire l’affichage</translation>
    </message>
    <message>
        <source>Show larger</source>
        <translation>Agrandir l’affichage</translation>
    </message>
    <message>
        <source>Crop to the frame</source>
        <translation>Rogner au cadre</translation>
    </message>
    <message>
        <source>Pull the corners, or use arrows and Shift. Enter crops, Esc leaves it whole.</source>
        <translation>Tirez les coins, ou utilisez les flèches et Maj. Entrée rogne, Échap la laisse entière.</translation>
    </message>
    <message>
        <source>Boxes are solid: what is blurred can be brought back. Under a box nothing is kept.</source>
        <translation>Les caches sont opaques&#xa0;: ce qui est flouté peut être restauré. Sous un cache, rien n’est conservé.</translation>
    </message>
</context>
<context>
    <name>PictureUndo</name>
    <message>
        <source>Video removed.</source>
        <translation>Vidéo retirée.</translation>
    </message>
    <message>
        <source>Picture removed.</source>
        <translation>Image retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PolicyRoom</name>
    <message>
        <source>Set by your institution: one minute at most.</source>
        <translation>Fixé par votre établissement&#xa0;: une minute au plus.</translation>
    </message>
    <message>
        <source>Set by your institution: {count} minutes at most.</source>
        <translation>Fixé par votre établissement&#xa0;: {count} minutes au plus.</translation>
    </message>
    <message>
        <source>Set by your institution.</source>
        <translation>Fixé par votre établissement.</translation>
    </message>
    <message>
        <source>Policy {digest}</source>
        <translation>Politique {digest}</translation>
    </message>
    <message>
        <source>Set by your institution</source>
        <translation>Fixé par votre établissement</translation>
    </message>
    <message>
        <source>Set by {institution}</source>
        <translation>Fixé par {institution}</translation>
    </message>
    <message>
        <source>You cannot change this here. Every row of the log names the policy.</source>
        <translation>Vous ne pouvez pas le changer ici. Chaque ligne du journal nomme la politique.</translation>
    </message>
    <message>
        <source>The check asks at every detail.</source>
        <translation>La vérification demande à chaque détail.</translation>
    </message>
    <message>
        <source>A second reader confirms every post on this computer.</source>
        <translation>Un second lecteur confirme chaque post sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A second reader confirms every post the check warns of.</source>
        <translation>Un second lecteur confirme chaque post dont la vérification avertit.</translation>
    </message>
    <message>
        <source>Link shorteners: {names}.</source>
        <translation>Raccourcisseurs de liens&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Links and papers go only to: {names}.</source>
        <translation>Les liens et les articles ne vont que vers&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Nothing is narrowed.</source>
        <translation>Rien n’est restreint.</translation>
    </message>
    <message>
        <source>Vignette locks itself after one minute without input, at the latest.</source>
        <translation>Vignette se verrouille après une minute sans saisie, au plus tard.</translation>
    </message>
    <message>
        <source>Vignette locks itself after {count} minutes without input, at the latest.</source>
        <translation>Vignette se verrouille après {count} minutes sans saisie, au plus tard.</translation>
    </message>
    <message>
        <source>The trash empties itself after one day.</source>
        <translation>La corbeille se vide après un jour.</translation>
    </message>
    <message>
        <source>The trash empties itself after {count} days.</source>
        <translation>La corbeille se vide après {count} jours.</translation>
    </message>
    <message>
        <source>Earlier versions of a draft go after one day.</source>
        <translation>Les versions précédentes d’un brouillon disparaissent après un jour.</translation>
    </message>
    <message>
        <source>Earlier versions of a draft go after {count} days.</source>
        <translation>Les versions précédentes d’un brouillon disparaissent après {count} jours.</translation>
    </message>
</context>
<context>
    <name>PollRoom</name>
    <message>
        <source>The poll is as it was. What you typed can come back.</source>
        <translation>Le sondage est comme avant. Ce que vous avez tapé peut revenir.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>The draft&apos;s poll is still being opened.</source>
        <translation>Le sondage du brouillon est encore en cours d’ouverture.</translation>
    </message>
    <message>
        <source>X shows pictures or a poll in a post, not both. Remove one of them.</source>
        <translation>X montre des images ou un sondage dans un post, pas les deux. Retirez l’un d’eux.</translation>
    </message>
    <message>
        <source>A poll cannot be copied out. Remove it, and add it at X.</source>
        <translation>Un sondage ne peut pas être copié. Retirez-le, et ajoutez-le sur X.</translation>
    </message>
</context>
<context>
    <name>PollRow</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the poll</source>
        <translation>Modifier le sondage</translation>
    </message>
    <message>
        <source>Remove the poll</source>
        <translation>Retirer le sondage</translation>
    </message>
    <message>
        <source>Poll under the first post, open for {time}</source>
        <translation>Sondage sous le premier post, ouvert {time}</translation>
    </message>
    <message>
        <source>Poll, open for {time}</source>
        <translation>Sondage, ouvert {time}</translation>
    </message>
</context>
<context>
    <name>PollSheet</name>
    <message>
        <source>What can they answer?</source>
        <translation>Que peuvent-ils répondre&#x202f;?</translation>
    </message>
    <message>
        <source>Your post is the question. The answers are checked like the rest of it.</source>
        <translation>Votre post est la question. Les réponses sont vérifiées comme le reste.</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Ouvert pendant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this poll</source>
        <translation>Utiliser ce sondage</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Réponse {number}</translation>
    </message>
    <message>
        <source>Answer {number} (optional)</source>
        <translation>Réponse {number} (facultative)</translation>
    </message>
    <message>
        <source>Up to {most} characters</source>
        <translation>Jusqu’à {most} caractères</translation>
    </message>
    <message>
        <source>A poll has two answers or more.</source>
        <translation>Un sondage a deux réponses ou plus.</translation>
    </message>
    <message>
        <source>You have this answer already.</source>
        <translation>Cette réponse est déjà au-dessus.</translation>
    </message>
    <message>
        <source>{over} too many: {used} of {most}</source>
        <translation>{over} de trop&#xa0;: {used} sur {most}</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Remove this post (Ctrl+Shift+Backspace)</source>
        <translation>Retirer ce post (Ctrl+Maj+Retour arrière)</translation>
    </message>
    <message>
        <source>Add a picture (Ctrl+Shift+P)</source>
        <translation>Ajouter une image (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Link or paper (Ctrl+K)</source>
        <translation>Lien ou article (Ctrl+K)</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+Shift+E)</source>
        <translation>Emoji (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Split into a thread</source>
        <translation>Diviser en fil</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Maj+T</translation>
    </message>
    <message>
        <source>Stop splitting</source>
        <translation>Arrêter de diviser</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Post {number} of {count}</source>
        <translation>Post {number} sur {count}</translation>
    </message>
    <message>
        <source>Count twice: {signs}.</source>
        <translation>Comptent double&#xa0;: {signs}.</translation>
    </message>
    <message>
        <source>{plain} for {sign}</source>
        <translation>{plain} pour {sign}</translation>
    </message>
    <message>
        <source>Shorter: {instead}.</source>
        <translation>Plus court&#xa0;: {instead}.</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>{count} must change</source>
        <translation>{count} à changer</translation>
    </message>
    <message>
        <source>{count} to consider</source>
        <translation>{count} à peser</translation>
    </message>
    <message>
        <source>{count} wordings to look at</source>
        <translation>{count} formulations à revoir</translation>
    </message>
    <message>
        <source>{count} words to spell</source>
        <translation>{count} mots à corriger</translation>
    </message>
</context>
<context>
    <name>PostMarks</name>
    <message>
        <source>X&apos;s mark “Made with AI”</source>
        <translation>Mention de X&#xa0;: «&#xa0;Créé avec l’IA&#xa0;»</translation>
    </message>
    <message>
        <source>X says: “Disclose that the tweet contains AI-generated media.”</source>
        <translation>X dit&#xa0;: «&#xa0;Disclose that the tweet contains AI-generated media.&#xa0;» (Déclarer que le post contient des médias générés par l’IA.)</translation>
    </message>
    <message>
        <source>X&apos;s mark “Paid partnership”</source>
        <translation>Mention de X&#xa0;: «&#xa0;Partenariat rémunéré&#xa0;»</translation>
    </message>
    <message>
        <source>X says: “Disclose that the tweet is a paid partnership.”</source>
        <translation>X dit&#xa0;: «&#xa0;Disclose that the tweet is a paid partnership.&#xa0;» (Déclarer que le post est un partenariat rémunéré.)</translation>
    </message>
    <message>
        <source>Post in a community…</source>
        <translation>Poster dans une communauté…</translation>
    </message>
    <message>
        <source>In another community, or none…</source>
        <translation>Dans une autre communauté, ou aucune…</translation>
    </message>
    <message>
        <source>“Made with AI”</source>
        <translation>«&#xa0;Créé avec l’IA&#xa0;»</translation>
    </message>
    <message>
        <source>“Paid partnership”</source>
        <translation>«&#xa0;Partenariat rémunéré&#xa0;»</translation>
    </message>
    <message>
        <source>In a community</source>
        <translation>Dans une communauté</translation>
    </message>
</context>
<context>
    <name>PostRoom</name>
    <message>
        <source>A post did not go as it should. It waits in the outbox for you.</source>
        <translation>Un post n’est pas parti comme prévu. Il vous attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>Scheduled: {when}. It goes then if Vignette is running and unlocked.</source>
        <translation>Programmé&#xa0;: {when}. Il part à ce moment si Vignette tourne et n’est pas verrouillé.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The rest is a thread of its own now. Look it through, then post it.</source>
        <translation>Le reste est maintenant un fil à part. Relisez-le, puis postez-le.</translation>
    </message>
</context>
<context>
    <name>PracticeRoom</name>
    <message>
        <source>Keep practice posts when Vignette ends</source>
        <translation>Garder les posts d’entraînement quand Vignette se ferme</translation>
    </message>
    <message>
        <source>While off, the practice timeline begins empty each time. Drafts and outbox stay.</source>
        <translation>Sinon, la timeline d’entraînement commence vide chaque fois. Les brouillons et la boîte d’envoi restent.</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Compte d’entraînement</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Show the first</source>
        <translation>Montrer le premier</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>How X will show it</source>
        <translation>Comment X l’affichera</translation>
    </message>
</context>
<context>
    <name>PreviewPictures</name>
    <message>
        <source>no description</source>
        <translation>sans description</translation>
    </message>
    <message>
        <source>Pictures: {descriptions}</source>
        <translation>Images&#xa0;: {descriptions}</translation>
    </message>
</context>
<context>
    <name>PreviewPoll</name>
    <message>
        <source>0 votes · {time} left</source>
        <translation>0 vote · {time} restants</translation>
    </message>
    <message>
        <source>Open for {time}</source>
        <translation>Ouvert {time}</translation>
    </message>
</context>
<context>
    <name>PreviewPost</name>
    <message>
        <source>Replying to {handle}</source>
        <translation>En réponse à {handle}</translation>
    </message>
    <message>
        <source>How X will show it</source>
        <translation>Comment X l’affichera</translation>
    </message>
    <message>
        <source>How X will show post {number} of {count}</source>
        <translation>Comment X affichera le post {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>PreviewQuote</name>
    <message>
        <source>Quoted post: {words}</source>
        <translation>Post cité&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>PreviewSwitch</name>
    <message>
        <source>Below</source>
        <translation>Dessous</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Where the preview stands</source>
        <translation>Où se trouve l’aperçu</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Text or preview</source>
        <translation>Texte ou aperçu</translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>QuickKeyRoom</name>
    <message>
        <source>Begin a draft in Vignette</source>
        <translation>Commencer un brouillon dans Vignette</translation>
    </message>
    <message>
        <source>Begin a draft from any program with a key</source>
        <translation>Commencer un brouillon depuis tout programme avec une touche</translation>
    </message>
    <message>
        <source>Quick draft</source>
        <translation>Brouillon rapide</translation>
    </message>
    <message>
        <source>A small window, whatever you are doing.</source>
        <translation>Une petite fenêtre, quoi que vous fassiez.</translation>
    </message>
    <message>
        <source>This desktop lets no program hear a key pressed elsewhere. In its keyboard settings, bind a key to {command}.</source>
        <translation>Ce bureau ne laisse aucun programme entendre une touche pressée ailleurs. Dans ses réglages du clavier, associez une touche à {command}.</translation>
    </message>
    <message>
        <source>Your desktop asks you for the key.</source>
        <translation>Votre bureau vous demande la touche.</translation>
    </message>
    <message>
        <source>Your desktop did not give Vignette a key. Turn this off and on to be asked again.</source>
        <translation>Votre bureau n’a pas donné de touche à Vignette. Désactivez puis réactivez ceci pour que la question revienne.</translation>
    </message>
    <message>
        <source>The key: {key}. Your desktop&apos;s settings can change it.</source>
        <translation>La touche&#xa0;: {key}. Les réglages de votre bureau permettent de la changer.</translation>
    </message>
    <message>
        <source>The key is set. Your desktop&apos;s settings can change it.</source>
        <translation>La touche est définie. Les réglages de votre bureau permettent de la changer.</translation>
    </message>
    <message>
        <source>Your desktop asks you which key it may be. Nobody hears any other key.</source>
        <translation>Votre bureau vous demande quelle touche ce peut être. Personne n’entend aucune autre touche.</translation>
    </message>
</context>
<context>
    <name>ReaderRoom</name>
    <message>
        <source>They confirm posts on this computer, each with their own passphrase. Ids stand in the log.</source>
        <translation>Ils confirment des posts sur cet ordinateur, chacun avec sa phrase secrète. Les identifiants figurent dans le journal.</translation>
    </message>
    <message>
        <source>Second readers</source>
        <translation>Seconds lecteurs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {reader}</source>
        <translation>Retirer {reader}</translation>
    </message>
    <message>
        <source>{reader} · key {digits}</source>
        <translation>{reader} · clé {digits}</translation>
    </message>
    <message>
        <source>Add a reader…</source>
        <translation>Ajouter un lecteur…</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne encore.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>What was looked at</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>What was not looked at</source>
        <translation>Ce qui n’a pas été lu</translation>
    </message>
    <message>
        <source>What no program can know</source>
        <translation>Ce qu’aucun programme ne peut savoir</translation>
    </message>
    <message>
        <source>Whether somebody who was there will recognize the story. The last look is yours.</source>
        <translation>Si quelqu’un qui était là reconnaîtra l’histoire. Le dernier regard est le vôtre.</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Any reason</source>
        <translation>Tous les motifs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>Record an authorization…</source>
        <translation>Consigner une autorisation…</translation>
    </message>
</context>
<context>
    <name>RecoveredBanner</name>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Look at the outbox</source>
        <translation>Voir la boîte d’envoi</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Fermer cette note</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>1 more draft changed in the hour before.</source>
        <translation>1 autre brouillon a changé dans l’heure précédente.</translation>
    </message>
    <message>
        <source>{count} more drafts changed in the hour before.</source>
        <translation>{count} autres brouillons ont changé dans l’heure précédente.</translation>
    </message>
    <message>
        <source>1 post may be out: look first.</source>
        <translation>1 post est peut-être publié&#xa0;: vérifiez d’abord.</translation>
    </message>
    <message>
        <source>{count} posts may be out: look first.</source>
        <translation>{count} posts sont peut-être publiés&#xa0;: vérifiez d’abord.</translation>
    </message>
    <message>
        <source>Vignette ended unexpectedly last time.</source>
        <translation>La dernière fois, Vignette s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>Back on screen is what you wrote until {when}; at most the last second is missing.</source>
        <translation>À l’écran se trouve ce que vous avez écrit jusqu’à {when}&#x202f;; il manque au plus la dernière seconde.</translation>
    </message>
    <message>
        <source>What you wrote until {when} is in your drafts; at most the last second is missing.</source>
        <translation>Ce que vous avez écrit jusqu’à {when} est dans vos brouillons&#x202f;; il manque au plus la dernière seconde.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Write it on paper and keep it where you keep a passport. It opens your drafts if the passphrase is forgotten or the keyring is lost. It is shown this once, and kept nowhere.</source>
        <translation>Écrivez-la sur papier et rangez-la là où vous rangez un passeport. Elle ouvre vos brouillons si la phrase secrète est oubliée ou le trousseau perdu. Elle n’est montrée que cette fois et n’est gardée nulle part.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Votre clé de récupération</translation>
    </message>
    <message>
        <source>Recovery key: {code}</source>
        <translation>Clé de récupération&#xa0;: {code}</translation>
    </message>
    <message>
        <source>From then on, an earlier recovery key opens nothing.</source>
        <translation>Ensuite, une clé créée auparavant n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai notée</translation>
    </message>
</context>
<context>
    <name>RemoveAccountSheet</name>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Its keys leave this computer&apos;s keyring. Your drafts and your posts on X stay.</source>
        <translation>Ses clés quittent le trousseau de cet ordinateur. Vos brouillons et vos posts sur X restent.</translation>
    </message>
    <message>
        <source>Your drafts and your posts on X stay.</source>
        <translation>Vos brouillons et vos posts sur X restent.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>RemoveTemplateSheet</name>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Retirer «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its text is gone for good. Posts you wrote with it stay.</source>
        <translation>Son texte disparaît pour de bon. Les posts écrits avec lui restent.</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Retirer le modèle</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>RescueRoom</name>
    <message>
        <source>Look once more, with the disk or the keyring back.</source>
        <translation>Regarder à nouveau, le disque ou le trousseau revenu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You have written down a recovery key.</source>
        <translation>Vous avez noté une clé de récupération.</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>L’utiliser…</translation>
    </message>
    <message>
        <source>Put a backup in its place. What is there is set aside.</source>
        <translation>Mettre une sauvegarde à sa place. Ce qui est là est mis de côté.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Keep what can still be read. The damaged file is set aside.</source>
        <translation>Garder ce qui peut encore être lu. Le fichier endommagé est mis de côté.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui peut être lu</translation>
    </message>
    <message>
        <source>Begin without drafts. What is there is set aside.</source>
        <translation>Commencer sans brouillons. Ce qui est là est mis de côté.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer à neuf</translation>
    </message>
    <message>
        <source>Write for now, and keep nothing when Vignette ends.</source>
        <translation>Écrire pour l’instant, et ne rien garder à la fin de Vignette.</translation>
    </message>
    <message>
        <source>Write without keeping</source>
        <translation>Écrire sans garder</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>What is there is set aside, and can be brought back.</source>
        <translation>Ce qui est là est mis de côté, et peut être ramené.</translation>
    </message>
    <message>
        <source>What is there is set aside, and can be brought back. Pictures are cleaned and read again, which takes about a second each.</source>
        <translation>Ce qui est là est mis de côté, et peut être ramené. Les images sont nettoyées et relues, à raison d’une seconde environ chacune.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Reading what is whole</source>
        <translation>Lecture de ce qui est intact</translation>
    </message>
    <message>
        <source>What could be read is here. 1 piece could not be read.</source>
        <translation>Ce qui a pu être lu est ici. 1 morceau n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>What could be read is here. {count} pieces could not be read.</source>
        <translation>Ce qui a pu être lu est ici. {count} morceaux n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Setting it aside</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation>Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>The backup is in place. 1 draft may be out: look first.</source>
        <translation>La sauvegarde est en place. 1 brouillon est peut-être publié&#xa0;: vérifiez d’abord.</translation>
    </message>
    <message>
        <source>The backup is in place. {count} drafts may be out: look first.</source>
        <translation>La sauvegarde est en place. {count} brouillons sont peut-être publiés&#xa0;: vérifiez d’abord.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>1 picture was cleaned and read again.</source>
        <translation>1 image a été nettoyée et relue.</translation>
    </message>
    <message>
        <source>{count} pictures were cleaned and read again.</source>
        <translation>{count} images ont été nettoyées et relues.</translation>
    </message>
    <message>
        <source>1 picture could not be cleaned and read, and did not come.</source>
        <translation>1 image n’a pas pu être nettoyée ni lue et n’est pas arrivée.</translation>
    </message>
    <message>
        <source>{count} pictures could not be cleaned and read, and did not come.</source>
        <translation>{count} images n’ont pas pu être nettoyées ni lues et ne sont pas arrivées.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not open it. The passphrase or recovery key of then does.</source>
        <translation>Le trousseau de cet ordinateur ne l’ouvre pas. La phrase secrète ou la clé de récupération d’alors l’ouvre.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de récupération</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message>
        <source>Nothing was deleted, and nothing will be.</source>
        <translation>Rien n’a été supprimé, et rien ne le sera.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SafetyRoom</name>
    <message>
        <source>One encrypted file with all of it: drafts, pictures, outbox, audit log.</source>
        <translation>Un fichier chiffré avec tout&#xa0;: brouillons, images, boîte d’envoi, journal d’audit.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>What you wrote, to take to another computer, under a passphrase of its own.</source>
        <translation>Ce que vous avez écrit, à emporter sur un autre ordinateur, sous une phrase secrète à part.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Turned off by your institution</source>
        <translation>Désactivé par votre établissement</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Every page is written anew under another key. Do it if somebody may have seen this one.</source>
        <translation>Chaque page est réécrite sous une autre clé. Faites-le si quelqu’un a pu voir celle-ci.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Clé de chiffrement</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>It takes seconds, and your drafts stay as they are.</source>
        <translation>Cela prend quelques secondes, et vos brouillons restent tels quels.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>The backup {name} is written.</source>
        <translation>La sauvegarde {name} est écrite.</translation>
    </message>
    <message>
        <source>The backup {name} is written. Only this computer&apos;s keyring opens it: make a recovery key, then back up again.</source>
        <translation>La sauvegarde {name} est écrite. Seul le trousseau de cet ordinateur l’ouvre&#xa0;: créez une clé de récupération, puis sauvegardez à nouveau.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>What is missing here comes back. Nothing that stands here is replaced.</source>
        <translation>Ce qui manque ici revient. Rien de ce qui s’y trouve n’est remplacé.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not open it. The passphrase or recovery key of then does.</source>
        <translation>Le trousseau de cet ordinateur ne l’ouvre pas. La phrase secrète ou la clé de récupération d’alors l’ouvre.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de récupération</translation>
    </message>
    <message>
        <source>Broken off, the old key holds.</source>
        <translation>Interrompu, l’ancienne clé vaut.</translation>
    </message>
    <message>
        <source>Writing every page anew</source>
        <translation>Réécriture de chaque page</translation>
    </message>
    <message>
        <source>Your drafts are under a new key.</source>
        <translation>Vos brouillons sont sous une nouvelle clé.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The export {name} is written.</source>
        <translation>L’export {name} est écrit.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export en cours</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What is missing here comes. Nothing that stands here is replaced. Pictures are cleaned and read again, which takes about a second each.</source>
        <translation>Ce qui manque ici arrive. Rien de ce qui s’y trouve n’est remplacé. Les images sont nettoyées et relues, à raison d’une seconde environ chacune.</translation>
    </message>
    <message>
        <source>1 picture was cleaned and read again.</source>
        <translation>1 image a été nettoyée et relue.</translation>
    </message>
    <message>
        <source>{count} pictures were cleaned and read again.</source>
        <translation>{count} images ont été nettoyées et relues.</translation>
    </message>
    <message>
        <source>1 picture could not be cleaned and read, and did not come.</source>
        <translation>1 image n’a pas pu être nettoyée ni lue et n’est pas arrivée.</translation>
    </message>
    <message>
        <source>{count} pictures could not be cleaned and read, and did not come.</source>
        <translation>{count} images n’ont pas pu être nettoyées ni lues et ne sont pas arrivées.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>It is under the passphrase it was exported with.</source>
        <translation>Il est sous la phrase secrète avec laquelle il a été exporté.</translation>
    </message>
    <message>
        <source>Open the export</source>
        <translation>Ouvrir l’export</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Sa phrase secrète</translation>
    </message>
    <message>
        <source>1 draft came.</source>
        <translation>1 brouillon est arrivé.</translation>
    </message>
    <message>
        <source>{count} drafts came.</source>
        <translation>{count} brouillons sont arrivés.</translation>
    </message>
    <message>
        <source>1 text is now an earlier version of a draft you have.</source>
        <translation>1 texte est maintenant une version précédente d’un brouillon à vous.</translation>
    </message>
    <message>
        <source>{count} texts are now earlier versions of drafts you have.</source>
        <translation>{count} textes sont maintenant des versions précédentes de vos brouillons.</translation>
    </message>
    <message>
        <source>1 of them may be out: look first.</source>
        <translation>1 d’entre eux est peut-être publié&#xa0;: vérifiez d’abord.</translation>
    </message>
    <message>
        <source>{count} of them may be out: look first.</source>
        <translation>{count} d’entre eux sont peut-être publiés&#xa0;: vérifiez d’abord.</translation>
    </message>
</context>
<context>
    <name>ScheduleRoom</name>
    <message>
        <source>When this draft is to go is still being looked up.</source>
        <translation>On cherche encore quand ce brouillon doit partir.</translation>
    </message>
    <message>
        <source>The chosen time has passed. Choose another, or post now.</source>
        <translation>L’heure choisie est passée. Choisissez-en une autre, ou postez maintenant.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Une autre heure…</translation>
    </message>
    <message>
        <source>Posting times…</source>
        <translation>Heures de publication…</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>Next posting time</source>
        <translation>Prochaine heure de publication</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Lundi prochain</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>À l’heure choisie</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>When should it go?</source>
        <translation>Quand doit-il partir&#x202f;?</translation>
    </message>
    <message>
        <source>It goes at that time if Vignette is running and unlocked. Otherwise you are asked.</source>
        <translation>Il part à cette heure si Vignette tourne et n’est pas verrouillé. Sinon, Vignette vous demande.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Utiliser cette heure</translation>
    </message>
    <message>
        <source>This time zone is not known. Try a city, such as Europe/Paris.</source>
        <translation>Ce fuseau horaire est inconnu. Essayez une ville, comme Europe/Paris.</translation>
    </message>
    <message>
        <source>That is in the past.</source>
        <translation>C’est dans le passé.</translation>
    </message>
    <message>
        <source>That is more than a year away.</source>
        <translation>C’est dans plus d’un an.</translation>
    </message>
    <message>
        <source>Here: {when}, in {time}.</source>
        <translation>Ici&#xa0;: {when}, dans {time}.</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} j {hours} h</translation>
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
        <translation>Choisissez une partie de l’écran</translation>
    </message>
    <message>
        <source>Arrows move the frame, Shift and arrows size it, Enter takes it, Esc takes nothing</source>
        <translation>Les flèches déplacent le cadre, Maj et flèches le redimensionnent, Entrée le prend, Échap ne prend rien</translation>
    </message>
    <message>
        <source>Draw a frame, or press Enter for this one. Esc takes nothing.</source>
        <translation>Dessinez un cadre, ou appuyez sur Entrée pour celui-ci. Échap ne prend rien.</translation>
    </message>
</context>
<context>
    <name>SecondReaderSheet</name>
    <message>
        <source>A second pair of eyes</source>
        <translation>Une seconde paire d’yeux</translation>
    </message>
    <message>
        <source>Your institution asks that somebody else reads this before it goes. Hand over the keyboard.</source>
        <translation>Votre établissement demande que quelqu’un d’autre lise ceci avant le départ. Passez le clavier.</translation>
    </message>
    <message>
        <source>The check says: {verdict}. Details it found: {count}.</source>
        <translation>La vérification dit&#xa0;: {verdict}. Détails trouvés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The reader&apos;s passphrase</source>
        <translation>La phrase secrète du lecteur</translation>
    </message>
    <message>
        <source>Whoever confirms says: I read this, and it may go as it is.</source>
        <translation>Qui confirme dit&#xa0;: j’ai lu ceci, et cela peut partir tel quel.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Confirm and post</source>
        <translation>Confirmer et poster</translation>
    </message>
    <message>
        <source>Add a reader in Settings…</source>
        <translation>Ajouter un lecteur dans les réglages…</translation>
    </message>
    <message>
        <source>Post {number}</source>
        <translation>Post {number}</translation>
    </message>
    <message>
        <source>Picture, described as: {words}</source>
        <translation>Image, décrite ainsi&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Poll answer: {words}</source>
        <translation>Réponse du sondage&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{link} leads to {target}</source>
        <translation>{link} mène à {target}</translation>
    </message>
    <message>
        <source>It replies to or quotes: {words}</source>
        <translation>Il répond à ou cite&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Nobody was added yet who could confirm. A second reader is added in Settings.</source>
        <translation>Personne qui puisse confirmer n’a encore été ajouté. Un second lecteur s’ajoute dans les réglages.</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Second lecteur</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Saisissez votre phrase secrète.</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>SectionBox</name>
    <message>
        <source>Previous</source>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivants</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} à {last} sur {count}</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Changes are kept at once.</source>
        <translation>Les changements sont enregistrés aussitôt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Fetch the picture of your account</source>
        <translation>Récupérer l’image de votre compte</translation>
    </message>
    <message>
        <source>When you connect it, or ask</source>
        <translation>Quand vous le connectez, ou sur demande</translation>
    </message>
    <message>
        <source>Ask for newer versions, twice a day at most</source>
        <translation>Demander des versions plus récentes, deux fois par jour au plus</translation>
    </message>
    <message>
        <source>If you turn it on</source>
        <translation>Si vous l’activez</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
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
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Less motion: nothing slides, folds or fades</source>
        <translation>Moins de mouvement&#xa0;: rien ne glisse, ne se replie ni ne s’estompe</translation>
    </message>
    <message>
        <source>The check reads English posts, whatever language the window speaks.</source>
        <translation>La vérification lit des posts en anglais, quelle que soit la langue de la fenêtre.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Time to take a post back</source>
        <translation>Temps pour retirer un post</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when nobody types</source>
        <translation>Verrouiller sans saisie</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Long posts on this account, up to 25,000 characters</source>
        <translation>Posts longs sur ce compte, jusqu’à 25&#x202f;000 caractères</translation>
    </message>
    <message>
        <source>X takes them from accounts with Premium. The practice account writes short ones.</source>
        <translation>X les accepte des comptes Premium. Le compte d’entraînement en écrit de courts.</translation>
    </message>
    <message>
        <source>Numbers of a thread</source>
        <translation>Numéros d’un fil</translation>
    </message>
    <message>
        <source>Threads and long posts</source>
        <translation>Fils et posts longs</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>Maximum par mois</translation>
    </message>
    <message>
        <source>X bills your account for each post. What would pass the limit waits until you decide.</source>
        <translation>X facture chaque post à votre compte. Ce qui dépasserait la limite attend votre décision.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>When details add up (recommended)</source>
        <translation>Quand les détails s’additionnent (recommandé)</translation>
    </message>
    <message>
        <source>At every detail</source>
        <translation>À chaque détail</translation>
    </message>
    <message>
        <source>How early to ask</source>
        <translation>Quand demander</translation>
    </message>
    <message>
        <source>What identifies a patient is stopped on either level. This is about the amber details.</source>
        <translation>Ce qui identifie un patient est arrêté à chaque niveau. Il s’agit ici des détails en ambre.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Hospital or practice</source>
        <translation>Hôpital ou cabinet</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Readers know these already, so “our hospital” has a name. They stay on this computer.</source>
        <translation>Les lecteurs les connaissent déjà, «&#xa0;notre hôpital&#xa0;» a donc un nom. Ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What your profile gives away</source>
        <translation>Ce que révèle votre profil</translation>
    </message>
    <message>
        <source>Send your posts and see whose keys these are</source>
        <translation>Envoyer vos posts et voir à qui sont ces clés</translation>
    </message>
    <message>
        <source>With an X account</source>
        <translation>Avec un compte X</translation>
    </message>
    <message>
        <source>The practice service inside Vignette</source>
        <translation>Le service d’entraînement dans Vignette</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Look up a paper by its DOI, when you ask</source>
        <translation>Rechercher un article par son DOI, à votre demande</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>Look up a paper in PubMed, when you ask</source>
        <translation>Rechercher un article dans PubMed, à votre demande</translation>
    </message>
    <message>
        <source>Your link shortener</source>
        <translation>Votre raccourcisseur de liens</translation>
    </message>
    <message>
        <source>Shorten one link, when you ask</source>
        <translation>Raccourcir un lien, à votre demande</translation>
    </message>
    <message>
        <source>If you choose one</source>
        <translation>Si vous en choisissez un</translation>
    </message>
    <message>
        <source>Where Vignette may connect</source>
        <translation>Où Vignette peut se connecter</translation>
    </message>
    <message>
        <source>Nothing else is ever contacted.</source>
        <translation>Rien d’autre n’est jamais contacté.</translation>
    </message>
    <message>
        <source>Drafts and outbox are encrypted. Their key lies in your keyring.</source>
        <translation>Les brouillons et la boîte d’envoi sont chiffrés. Leur clé est dans votre trousseau.</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Où se trouvent vos données</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Looks at every word of drafts, outbox and sent posts</source>
        <translation>Cherche dans chaque mot des brouillons, de la boîte d’envoi et des posts envoyés</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} trouvés</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>{count} draft</source>
        <translation>{count} brouillon</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} brouillons</translation>
    </message>
    <message>
        <source>A thought on the train is enough. It is kept here, locked, as you type.</source>
        <translation>Une idée dans le train suffit. Elle est gardée ici, sous clé, pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>Pas encore de brouillon</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No draft and no post says “{words}”.</source>
        <translation>Aucun brouillon ni post ne dit «&#xa0;{words}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ShortenerSection</name>
    <message>
        <source>None: links stay as they are</source>
        <translation>Aucun&#xa0;: les liens restent tels quels</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Your domain there</source>
        <translation>Votre domaine là-bas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>As the service has it</source>
        <translation>Comme le service l’indique</translation>
    </message>
    <message>
        <source>A key is kept</source>
        <translation>Une clé est gardée</translation>
    </message>
    <message>
        <source>Asks {place} and nothing else, when you press Shorten. The key lies in your keyring.</source>
        <translation>Demande à {place} et à rien d’autre, quand vous cliquez sur Raccourcir. La clé est dans votre trousseau.</translation>
    </message>
    <message>
        <source>the address above</source>
        <translation>l’adresse ci-dessus</translation>
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
        <translation>à l’instant</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} à voir</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Fold the side bar ({key})</source>
        <translation>Replier la barre latérale ({key})</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau post</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unfold the side bar ({key})</source>
        <translation>Déplier la barre latérale ({key})</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Practice timeline</source>
        <translation>Timeline d’entraînement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Client id of your app</source>
        <translation>Client ID de votre application</translation>
    </message>
    <message>
        <source>Type “practice” to try it out first, without X.</source>
        <translation>Écrivez «&#xa0;practice&#xa0;» pour essayer d’abord, sans X.</translation>
    </message>
    <message>
        <source>Address in the browser</source>
        <translation>Adresse dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Open console.x.com</source>
        <translation>Ouvrir console.x.com</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Copy the client id from your app&apos;s page at X, under OAuth 2.0.</source>
        <translation>Copiez le Client ID depuis la page de votre application chez X, sous OAuth 2.0.</translation>
    </message>
    <message>
        <source>Your browser shows X now. Allow Vignette there, and this goes on by itself.</source>
        <translation>Votre navigateur affiche X. Autorisez-y Vignette, et la suite se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Your browser shows X now. Allow Vignette there, then paste the address of the last page here.</source>
        <translation>Votre navigateur affiche X. Autorisez-y Vignette, puis collez ici l’adresse de la dernière page.</translation>
    </message>
    <message>
        <source>Paste the address the browser ends at.</source>
        <translation>Collez l’adresse à laquelle le navigateur aboutit.</translation>
    </message>
    <message>
        <source>X lets programs in through an app of your own. Open console.x.com, make a Native App that may read and write, and give it these three callback addresses:</source>
        <translation>X admet les programmes par une application à vous. Ouvrez console.x.com, créez une Native App autorisée à lire et à écrire, et donnez-lui ces trois adresses de rappel (callback)&#xa0;:</translation>
    </message>
    <message>
        <source>No app of your own? By hand needs none: you copy each post out and paste it at X.</source>
        <translation>Pas d’app à vous&#x202f;? À la main, il n’en faut pas&#xa0;: vous copiez chaque post et le collez sur X.</translation>
    </message>
    <message>
        <source>Callback addresses</source>
        <translation>Adresses de rappel</translation>
    </message>
    <message>
        <source>If the browser ends on a page that cannot be opened, paste the address of that page here.</source>
        <translation>Si le navigateur aboutit à une page qui ne s’ouvre pas, collez ici l’adresse de cette page.</translation>
    </message>
</context>
<context>
    <name>SpellingRoom</name>
    <message>
        <source>No suggestion is known.</source>
        <translation>Aucune suggestion connue.</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Ajouter à mes mots</translation>
    </message>
    <message>
        <source>Spelling of {word}</source>
        <translation>Orthographe de {word}</translation>
    </message>
    <message>
        <source>Added to your words. Settings lists them.</source>
        <translation>Ajouté à vos mots. Les réglages les énumèrent.</translation>
    </message>
    <message>
        <source>Your words could not be kept. They hold until Vignette closes.</source>
        <translation>Vos mots n’ont pas pu être enregistrés. Ils valent jusqu’à la fermeture de Vignette.</translation>
    </message>
    <message>
        <source>Underline words that no dictionary knows</source>
        <translation>Souligner les mots qu’aucun dictionnaire ne connaît</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>With spaces between. Kept encrypted.</source>
        <translation>Séparés par des espaces. Gardés chiffrés.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>English, with words of medicine.</source>
        <translation>Anglais, avec des mots de médecine.</translation>
    </message>
</context>
<context>
    <name>StaySheet</name>
    <message>
        <source>Posts go only while Vignette runs and is unlocked. It locks itself after one minute without input, and then tells you when a post is due. Your answer is kept; Settings can change it.</source>
        <translation>Les posts ne partent que si Vignette tourne et n’est pas verrouillé. Il se verrouille après une minute sans saisie, et vous prévient alors quand un post doit partir. Votre réponse est gardée&#xa0;; les Réglages permettent de la changer.</translation>
    </message>
    <message>
        <source>Posts go only while Vignette runs and is unlocked. It locks itself after {count} minutes without input, and then tells you when a post is due. Your answer is kept; Settings can change it.</source>
        <translation>Les posts ne partent que si Vignette tourne et n’est pas verrouillé. Il se verrouille après {count} minutes sans saisie, et vous prévient alors quand un post doit partir. Votre réponse est gardée&#xa0;; les Réglages permettent de la changer.</translation>
    </message>
    <message>
        <source>Posts are waiting to go out</source>
        <translation>Des posts attendent de partir</translation>
    </message>
    <message>
        <source>Close Vignette</source>
        <translation>Quitter Vignette</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
</context>
<context>
    <name>TabsRoom</name>
    <message>
        <source>New post</source>
        <translation>Nouveau post</translation>
    </message>
</context>
<context>
    <name>TemplateRoom</name>
    <message>
        <source>Template removed.</source>
        <translation>Modèle retiré.</translation>
    </message>
    <message>
        <source>Template kept. Ctrl+J inserts it.</source>
        <translation>Modèle enregistré. Ctrl+J l’insère.</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>Templates and snippets</source>
        <translation>Modèles et textes types</translation>
    </message>
    <message>
        <source>Fill in what you like, then insert it. It is plain text: counted, checked, yours to change.</source>
        <translation>Remplissez ce que vous voulez, puis insérez-le. C’est du texte simple&#xa0;: compté, vérifié, modifiable.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
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
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Keep this draft as one…</source>
        <translation>Garder ce brouillon comme modèle…</translation>
    </message>
    <message>
        <source>Your own.</source>
        <translation>Le vôtre.</translation>
    </message>
    <message>
        <source>and {count} more posts</source>
        <translation>et {count} autres posts</translation>
    </message>
    <message>
        <source>and one more post</source>
        <translation>et un autre post</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Undo the suggestions</source>
        <translation>Annuler les suggestions</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Annuler le déplacement</translation>
    </message>
</context>
<context>
    <name>ThreadSplit</name>
    <message>
        <source>Write as one text</source>
        <translation>Écrire en un seul texte</translation>
    </message>
    <message>
        <source>All posts in one card, a line of dashes between them; Split makes posts of it</source>
        <translation>Tous les posts dans une carte, une ligne de tirets entre eux&#x202f;; Diviser en fait des posts</translation>
    </message>
    <message>
        <source>Undo the split</source>
        <translation>Annuler la division</translation>
    </message>
    <message>
        <source>Undo: back to posts</source>
        <translation>Annuler&#xa0;: revenir aux posts</translation>
    </message>
    <message>
        <source>Undo the numbering</source>
        <translation>Annuler la numérotation</translation>
    </message>
</context>
<context>
    <name>ThreadSteps</name>
    <message>
        <source>Take the template out</source>
        <translation>Retirer le modèle</translation>
    </message>
    <message>
        <source>Put the links back</source>
        <translation>Rétablir les liens</translation>
    </message>
    <message>
        <source>Undo: back to what you had</source>
        <translation>Annuler&#xa0;: revenir à ce que vous aviez</translation>
    </message>
    <message>
        <source>Add a post to the thread</source>
        <translation>Ajouter un post au fil</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Ajouter un post</translation>
    </message>
    <message>
        <source>Bring back the removed post</source>
        <translation>Rétablir le post retiré</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Practice timeline</source>
        <translation>Timeline d’entraînement</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Keep these posts when Vignette ends</source>
        <translation>Garder ces posts quand Vignette se ferme</translation>
    </message>
    <message>
        <source>The timeline cannot be read</source>
        <translation>La timeline ne peut pas être lue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Post with the practice account. Nothing of it leaves this computer.</source>
        <translation>Postez avec le compte d’entraînement. Rien n’en sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing posted yet</source>
        <translation>Rien de posté pour l’instant</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Alt+Z</source>
        <translation>Alt+Z</translation>
    </message>
    <message>
        <source>Going out now</source>
        <translation>Part maintenant</translation>
    </message>
    <message>
        <source>Goes out in 1 second</source>
        <translation>Part dans 1 seconde</translation>
    </message>
    <message>
        <source>Goes out in {count} seconds</source>
        <translation>Part dans {count} secondes</translation>
    </message>
    <message>
        <source>Going out: post {number} of {count}</source>
        <translation>Part&#xa0;: post {number} sur {count}</translation>
    </message>
    <message>
        <source>Uploading pictures: {percent}%</source>
        <translation>Envoi des images&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>Envoi des images</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Commencer à écrire</translation>
    </message>
    <message>
        <source>Tour, step {number} of {count}: {title}</source>
        <translation>Visite guidée, étape {number} sur {count}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>TrashList</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Enter brings back, Delete removes for good</source>
        <translation>Entrée rétablit, Suppr supprime pour de bon</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message>
        <source>Deleted: {when}</source>
        <translation>Supprimé&#xa0;: {when}</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>encore 1 jour</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>encore {count} jours</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer pour de bon…</translation>
    </message>
    <message>
        <source>Deleted drafts stay here for one day, encrypted like all others.</source>
        <translation>Les brouillons supprimés restent ici un jour, chiffrés comme tous les autres.</translation>
    </message>
    <message>
        <source>Deleted drafts stay here for {count} days, encrypted like all others.</source>
        <translation>Les brouillons supprimés restent ici {count} jours, chiffrés comme tous les autres.</translation>
    </message>
    <message>
        <source>Nothing in the trash</source>
        <translation>La corbeille est vide</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>New post</source>
        <translation>Nouveau post</translation>
    </message>
    <message>
        <source>Open Vignette</source>
        <translation>Ouvrir Vignette</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Close Vignette</source>
        <translation>Quitter Vignette</translation>
    </message>
    <message>
        <source>A post is due. Unlock Vignette to send it.</source>
        <translation>Un post doit partir. Déverrouillez Vignette pour l’envoyer.</translation>
    </message>
    <message>
        <source>Vignette: posts wait for their time</source>
        <translation>Vignette&#xa0;: des posts attendent leur heure</translation>
    </message>
    <message>
        <source>Vignette is locked</source>
        <translation>Vignette est verrouillé</translation>
    </message>
</context>
<context>
    <name>TrayRoom</name>
    <message>
        <source>Ask once</source>
        <translation>Demander une fois</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Close Vignette</source>
        <translation>Quitter Vignette</translation>
    </message>
    <message>
        <source>When you close the window while posts wait</source>
        <translation>À la fermeture de la fenêtre, si des posts attendent</translation>
    </message>
    <message>
        <source>Posts go only while Vignette runs and is unlocked.</source>
        <translation>Les posts ne partent que si Vignette tourne et n’est pas verrouillé.</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Your drafts are not open yet, perhaps because the keyring waits for its password. As soon as they are open, your words are saved and Vignette closes.</source>
        <translation>Vos brouillons ne sont pas encore ouverts, peut-être parce que le trousseau attend son mot de passe. Dès qu’ils le sont, vos mots sont enregistrés et Vignette se ferme.</translation>
    </message>
    <message>
        <source>The disk has not taken your last words. Copy them to a safe place, or make room on the disk: as soon as they are saved, Vignette closes.</source>
        <translation>Le disque n’a pas pris vos derniers mots. Copiez-les en lieu sûr, ou libérez de la place sur le disque&#xa0;: dès qu’ils sont enregistrés, Vignette se ferme.</translation>
    </message>
    <message>
        <source>Your last words are not saved</source>
        <translation>Vos derniers mots ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fermer sans eux</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer à écrire</translation>
    </message>
</context>
<context>
    <name>UpdateRoom</name>
    <message>
        <source>Vignette {version} is out. Settings tells more.</source>
        <translation>Vignette {version} est sorti. Les réglages en disent plus.</translation>
    </message>
    <message>
        <source>Ask for a newer version, twice a day at most</source>
        <translation>Demander une version plus récente, deux fois par jour au plus</translation>
    </message>
    <message>
        <source>The request goes to {host} and carries nothing. Vignette tells you, and never installs anything.</source>
        <translation>La demande va à {host} et ne porte rien. Vignette vous prévient, et n’installe jamais rien.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>This build cannot tell whose news to believe, so it asks nobody. You have version {version}.</source>
        <translation>Cette version ne peut pas savoir quelles nouvelles croire, elle ne demande donc à personne. Vous avez la version {version}.</translation>
    </message>
    <message>
        <source>Version {version} is out. Get it where you got this one, and check its signature before you use it.</source>
        <translation>La version {version} est sortie. Prenez-la là où vous avez eu celle-ci, et vérifiez sa signature avant de l’utiliser.</translation>
    </message>
    <message>
        <source>You have version {version}, the newest.</source>
        <translation>Vous avez la version {version}, la plus récente.</translation>
    </message>
    <message>
        <source>You have version {version}.</source>
        <translation>Vous avez la version {version}.</translation>
    </message>
</context>
<context>
    <name>UseAll</name>
    <message>
        <source>Use all {count} suggestions</source>
        <translation>Tout appliquer ({count})</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Kept when you paused and before changes, for {count} days, encrypted.</source>
        <translation>Gardées quand vous faites une pause et avant les changements, pendant {count} jours, chiffrées.</translation>
    </message>
    <message>
        <source>Kept when you paused and before changes, for one day, encrypted.</source>
        <translation>Gardées quand vous faites une pause et avant les changements, pendant un jour, chiffrées.</translation>
    </message>
    <message>
        <source>None yet. One is kept when you write on after two minutes, and before fixes, splits and large changes.</source>
        <translation>Aucune pour l’instant. Une version est gardée quand vous reprenez après deux minutes, et avant les corrections, les divisions et les grands changements.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Vignette</name>
    <message>
        <source>Drafts, outbox and audit log, encrypted</source>
        <translation>Brouillons, boîte d’envoi et journal d’audit, chiffrés</translation>
    </message>
    <message>
        <source>Settings without any text of yours</source>
        <translation>Réglages, sans aucun texte de vous</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>The keyring of this computer</source>
        <translation>Le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Vignette cannot use the folder for your drafts, {folder}: it cannot be made, or it is somebody else&apos;s. Nothing was changed.</source>
        <translation>Vignette ne peut pas utiliser le dossier de vos brouillons, {folder}&#xa0;: il ne peut être créé, ou il est à quelqu’un d’autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your drafts are open on the computer “{computer}”. Close Vignette there first: two at once can damage them. If it does not run there any more, you can open them here.</source>
        <translation>Vos brouillons sont ouverts sur l’ordinateur «&#xa0;{computer}&#xa0;». Fermez-y d’abord Vignette&#xa0;: deux à la fois peuvent les abîmer. S’il n’y fonctionne plus, vous pouvez les ouvrir ici.</translation>
    </message>
    <message>
        <source>Open them here</source>
        <translation>Les ouvrir ici</translation>
    </message>
    <message>
        <source>Vignette still runs there. Nothing was opened.</source>
        <translation>Vignette y fonctionne encore. Rien n’a été ouvert.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
</context>
<context>
    <name>WeeklyList</name>
    <message>
        <source>Your institution has turned off scheduling.</source>
        <translation>Votre établissement a désactivé la programmation.</translation>
    </message>
    <message>
        <source>These are as many as fit. Remove one to add another.</source>
        <translation>Il n’y a plus de place. Retirez-en une pour en ajouter une autre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: {time}</source>
        <translation>Retirer&#xa0;: {time}</translation>
    </message>
    <message>
        <source>None yet. You could begin with weekdays at {first} and {second}.</source>
        <translation>Aucune pour l’instant. Vous pourriez commencer par les jours ouvrés à {first} et {second}.</translation>
    </message>
    <message>
        <source>Use these times</source>
        <translation>Prendre ces heures</translation>
    </message>
    <message>
        <source>Add a time…</source>
        <translation>Ajouter une heure…</translation>
    </message>
</context>
<context>
    <name>WeeklyRoom</name>
    <message>
        <source>Posting times</source>
        <translation>Heures de publication</translation>
    </message>
    <message>
        <source>The times you like to post at. A post can take the next one that is free.</source>
        <translation>Les heures auxquelles vous aimez poster. Un post peut prendre la prochaine qui est libre.</translation>
    </message>
    <message>
        <source>Posting time removed</source>
        <translation>Heure de publication retirée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>WeeklySheet</name>
    <message>
        <source>A weekly posting time</source>
        <translation>Une heure de publication hebdomadaire</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. A post goes at that time if Vignette is running and unlocked. Otherwise you are asked.</source>
        <translation>À l’horloge de cet ordinateur. Un post part à cette heure si Vignette tourne et n’est pas verrouillé. Sinon, Vignette vous demande.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add this time</source>
        <translation>Ajouter cette heure</translation>
    </message>
    <message>
        <source>Choose a day at least.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Vignette</source>
        <translation>Bienvenue dans Vignette</translation>
    </message>
    <message>
        <source>Start with practice</source>
        <translation>Commencer par l’entraînement</translation>
    </message>
    <message>
        <source>Connect my X account</source>
        <translation>Connecter mon compte X</translation>
    </message>
    <message>
        <source>Practice needs no account and no internet. Use invented cases. You can connect X at any time.</source>
        <translation>L’entraînement n’a besoin ni de compte ni d’internet. Prenez des cas inventés. Vous pouvez connecter X à tout moment.</translation>
    </message>
    <message>
        <source>A place to write for X that watches for words which could tell others who your patient is.</source>
        <translation>Un endroit pour écrire sur X qui veille aux mots qui pourraient révéler qui est votre patient.</translation>
    </message>
    <message>
        <source>Write freely.
Post with care.</source>
        <translation>Écrivez librement.
Postez avec soin.</translation>
    </message>
    <message>
        <source>It shows what it sees</source>
        <translation>Il montre ce qu’il voit</translation>
    </message>
    <message>
        <source>Words that could identify a patient are underlined, with the reason and a safer wording.</source>
        <translation>Les mots qui pourraient identifier un patient sont soulignés, avec la raison et une formulation plus sûre.</translation>
    </message>
    <message>
        <source>Nothing leaves before you say yes</source>
        <translation>Rien ne part avant votre oui</translation>
    </message>
    <message>
        <source>Checking happens on this computer. No draft goes anywhere.</source>
        <translation>La vérification se fait sur cet ordinateur. Aucun brouillon ne va nulle part.</translation>
    </message>
    <message>
        <source>Your drafts are locked</source>
        <translation>Vos brouillons sont sous clé</translation>
    </message>
    <message>
        <source>The key is kept by your computer&apos;s keyring. After five minutes away, Vignette locks itself.</source>
        <translation>La clé est gardée par le trousseau de votre ordinateur. Après cinq minutes d’absence, Vignette se verrouille.</translation>
    </message>
    <message>
        <source>Practice timeline</source>
        <translation>Timeline d’entraînement</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Seulement sur cet ordinateur</translation>
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
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>WelcomeRoom</name>
    <message>
        <source>Red words must change, amber words are yours to consider. {key} uses the safer wording.</source>
        <translation>Les mots rouges doivent changer, les mots ambre sont à peser par vous. {key} prend la formulation plus sûre.</translation>
    </message>
    <message>
        <source>{key} posts. With the practice account only you see it. For some seconds you can take it back.</source>
        <translation>{key} poste. Avec le compte d’entraînement, vous seul le voyez. Pendant quelques secondes, vous pouvez le retirer.</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Écrivez ici</translation>
    </message>
    <message>
        <source>What you type is kept, encrypted. The ring counts as X counts. Practice with invented cases.</source>
        <translation>Ce que vous écrivez est gardé, chiffré. L’anneau compte comme X. Entraînez-vous avec des cas inventés.</translation>
    </message>
    <message>
        <source>The check reads along</source>
        <translation>La vérification lit avec vous</translation>
    </message>
    <message>
        <source>Post when you are ready</source>
        <translation>Postez quand vous êtes prêt</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <source>Wording: {words}. {sentence}</source>
        <translation>Formulation&#xa0;: {words}. {sentence}</translation>
    </message>
    <message>
        <source>Enter: {button}. Esc goes to the text.</source>
        <translation>Entrée&#xa0;: {button}. Échap va au texte.</translation>
    </message>
    <message>
        <source>Esc goes to the text.</source>
        <translation>Échap va au texte.</translation>
    </message>
</context>
<context>
    <name>WordingList</name>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message>
        <source>In post {number}</source>
        <translation>Dans le post {number}</translation>
    </message>
    <message>
        <source>In this post</source>
        <translation>Dans ce post</translation>
    </message>
    <message>
        <source>Picture {picture} in post {number}</source>
        <translation>Image {picture} du post {number}</translation>
    </message>
    <message>
        <source>Picture {picture}</source>
        <translation>Image {picture}</translation>
    </message>
</context>
<context>
    <name>WordsRoom</name>
    <message>
        <source>Trackers taken out of links: {count}. Ctrl+Z brings them back.</source>
        <translation>Traceurs retirés des liens&#xa0;: {count}. Ctrl+Z les rétablit.</translation>
    </message>
    <message>
        <source>No trackers were found in the links.</source>
        <translation>Aucun traceur trouvé dans les liens.</translation>
    </message>
    <message>
        <source>Put the links of {count} posts in one, save {sum}</source>
        <translation>Réunir les liens de {count} posts en un, économie de {sum}</translation>
    </message>
    <message>
        <source>you, once</source>
        <translation>vous, une fois</translation>
    </message>
    <message>
        <source>you, {count} times</source>
        <translation>vous, {count} fois</translation>
    </message>
    <message>
        <source>No suggestion is known for this word.</source>
        <translation>Aucune suggestion connue pour ce mot.</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Enter brings the version back</source>
        <translation>Entrée rétablit la version</translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove old entries…</source>
        <translation>Retirer les anciennes entrées…</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>dollars</name>
    <message>
        <source>${whole}.{part}</source>
        <translation>{whole},{part}&#xa0;$</translation>
    </message>
    <message>
        <source>${whole}</source>
        <translation>{whole}&#xa0;$</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>A place smaller than a state</source>
        <translation>Lieu plus petit qu’un État</translation>
    </message>
    <message>
        <source>A date, or an age over 89</source>
        <translation>Date, ou âge au-delà de 89 ans</translation>
    </message>
    <message>
        <source>A phone, address or link</source>
        <translation>Téléphone, adresse ou lien</translation>
    </message>
    <message>
        <source>A record, plan or account number</source>
        <translation>N° de dossier ou de compte</translation>
    </message>
    <message>
        <source>A picture, face or scan</source>
        <translation>Image, visage ou examen</translation>
    </message>
    <message>
        <source>A story somebody could recognize</source>
        <translation>Histoire que l’on reconnaîtrait</translation>
    </message>
    <message>
        <source>A reply that tells who is a patient</source>
        <translation>Réponse révélant un patient</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Fewer than 500</source>
        <translation>Moins de 500</translation>
    </message>
    <message>
        <source>500 or more</source>
        <translation>500 ou plus</translation>
    </message>
    <message>
        <source>The people it is about: without delay, at the latest by {day} (45 CFR 164.404).</source>
        <translation>Les personnes concernées&#xa0;: sans délai, au plus tard le {day} (45 CFR 164.404).</translation>
    </message>
    <message>
        <source>HHS: by {day} (45 CFR 164.408).</source>
        <translation>HHS&#xa0;: jusqu’au {day} (45 CFR 164.408).</translation>
    </message>
    <message>
        <source>Media, where more than 500 residents of one state are affected: by {day} (45 CFR 164.406).</source>
        <translation>Médias, si plus de 500 résidents d’un État sont touchés&#xa0;: jusqu’au {day} (45 CFR 164.406).</translation>
    </message>
    <message>
        <source>State law and your institution may want it sooner.</source>
        <translation>La loi de l’État et votre établissement peuvent le vouloir plus tôt.</translation>
    </message>
    <message>
        <source>A post that should not have gone</source>
        <translation>Un post qui n’aurait pas dû partir</translation>
    </message>
    <message>
        <source>For the privacy officer. This record holds no word of the post.</source>
        <translation>Pour le responsable de la confidentialité. Ce compte rendu ne contient aucun mot du post.</translation>
    </message>
    <message>
        <source>What kind of detail</source>
        <translation>Quelle sorte de détail</translation>
    </message>
    <message>
        <source>Not said.</source>
        <translation>Non indiqué.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Counted from the day it was found, if it was a breach. Last days, not goals:</source>
        <translation>Compté depuis le jour de la découverte, s’il y a eu violation. Des derniers jours, pas des buts&#xa0;:</translation>
    </message>
    <message>
        <source>Was it a breach? The four factors of 45 CFR 164.402(2)</source>
        <translation>Était-ce une violation (breach)&#x202f;? Les quatre facteurs de 45 CFR 164.402(2)</translation>
    </message>
    <message>
        <source>This is no legal advice. It covers the US HIPAA rule only.</source>
        <translation>Ceci n’est pas un conseil juridique. Cela ne couvre que la règle américaine HIPAA.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Découvert le</translation>
    </message>
    <message>
        <source>Record made</source>
        <translation>Compte rendu établi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Put out by hand</source>
        <translation>Publié à la main</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>The check had said</source>
        <translation>La vérification avait dit</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Under a written authorization</source>
        <translation>Sous une autorisation écrite</translation>
    </message>
    <message>
        <source>Digest in the log</source>
        <translation>Empreinte dans le journal</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>The post is deleted at X. Look whether it is really gone.</source>
        <translation>Le post est supprimé sur X. Regardez s’il a vraiment disparu.</translation>
    </message>
    <message>
        <source>Delete the post at X.</source>
        <translation>Supprimez le post sur X.</translation>
    </message>
    <message>
        <source>Ask for copies to be taken down: reposts, quotes, screenshots, caches.</source>
        <translation>Demandez le retrait des copies&#xa0;: reposts, citations, captures, caches.</translation>
    </message>
    <message>
        <source>Tell the privacy officer today. Do not write to the patient yourself before that.</source>
        <translation>Dites-le aujourd’hui au responsable de la confidentialité. N’écrivez pas vous-même au patient avant.</translation>
    </message>
    <message>
        <source>Keep the log: export it in Settings and hand it over with this record.</source>
        <translation>Gardez le journal&#xa0;: exportez-le dans les réglages et remettez-le avec ce compte rendu.</translation>
    </message>
    <message>
        <source>Keep what helps to judge who saw it: when it was out, how often it was seen.</source>
        <translation>Gardez ce qui aide à juger qui l’a vu&#xa0;: quand il était publié, combien de fois il a été vu.</translation>
    </message>
    <message>
        <source>The nature and extent of the information, and how likely somebody can be identified again.</source>
        <translation>La nature et l’étendue des informations, et la probabilité d’identifier à nouveau quelqu’un.</translation>
    </message>
    <message>
        <source>Who saw it: the public, unless the account is closed.</source>
        <translation>Qui l’a vu&#xa0;: le public, sauf si le compte est fermé.</translation>
    </message>
    <message>
        <source>Whether it was actually acquired or viewed.</source>
        <translation>S’il a réellement été acquis ou vu.</translation>
    </message>
    <message>
        <source>How far the risk has been reduced, such as by deleting it at once.</source>
        <translation>Dans quelle mesure le risque a été réduit, par exemple en le supprimant aussitôt.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
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
        <translation>Sous une autorisation écrite</translation>
    </message>
    <message>
        <source>Under a written authorization, valid until {day}</source>
        <translation>Sous une autorisation écrite, valable jusqu’au {day}</translation>
    </message>
    <message>
        <source>Read and confirmed by {reader}</source>
        <translation>Lu et confirmé par {reader}</translation>
    </message>
    <message>
        <source>Read and confirmed by a second reader</source>
        <translation>Lu et confirmé par un second lecteur</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>may be out</source>
        <translation>peut-être parti</translation>
    </message>
    <message>
        <source>going out</source>
        <translation>part</translation>
    </message>
    <message>
        <source>not out yet</source>
        <translation>pas encore parti</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Vérifier d’abord</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy out</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Checked again before it goes</source>
        <translation>Vérifié à nouveau avant de partir</translation>
    </message>
    <message>
        <source>Goes in 1 second</source>
        <translation>Part dans 1 seconde</translation>
    </message>
    <message>
        <source>Goes in {count} seconds</source>
        <translation>Part dans {count} secondes</translation>
    </message>
    <message>
        <source>You can still take it back</source>
        <translation>Vous pouvez encore le retirer</translation>
    </message>
    <message>
        <source>Uploading pictures: {percent}%</source>
        <translation>Envoi des images&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing is posted yet</source>
        <translation>Rien n’est posté pour l’instant</translation>
    </message>
    <message>
        <source>{copied} of {count} copied</source>
        <translation>{copied} sur {count} copiés</translation>
    </message>
    <message>
        <source>Waits for you to post it</source>
        <translation>Attend que vous le postiez</translation>
    </message>
    <message>
        <source>{sent} of {count} are out</source>
        <translation>{sent} sur {count} sont partis</translation>
    </message>
    <message>
        <source>The rest waits for you. What is out does not go again.</source>
        <translation>Le reste vous attend. Ce qui est parti ne repart pas.</translation>
    </message>
    <message>
        <source>Vignette looks for it on {place}</source>
        <translation>Vignette le cherche sur {place}</translation>
    </message>
    <message>
        <source>No clear answer at {time}</source>
        <translation>Pas de réponse claire à {time}</translation>
    </message>
    <message>
        <source>Was due: {when}</source>
        <translation>Devait partir&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>the practice timeline</source>
        <translation>la timeline d’entraînement</translation>
    </message>
    <message>
        <source>Post {number} of {count} goes next</source>
        <translation>Le post {number} sur {count} part ensuite</translation>
    </message>
</context>
<context>
    <name>poll</name>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 heures</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 heures</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutes</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Too long for one post. Shorten it or add a post to the thread.</source>
        <translation>Trop long pour un post. Raccourcissez-le ou ajoutez un post au fil.</translation>
    </message>
    <message>
        <source>A character in the text is one X does not take.</source>
        <translation>Le texte contient un caractère que X n’accepte pas.</translation>
    </message>
    <message>
        <source>A link holds a user name or a password. Take it out first.</source>
        <translation>Un lien contient un nom d’utilisateur ou un mot de passe. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>A post of the thread holds only the meeting&apos;s words. Write in it, or remove it.</source>
        <translation>Un post du fil ne contient que les mots du congrès. Écrivez-y quelque chose ou supprimez-le.</translation>
    </message>
    <message>
        <source>Send the change</source>
        <translation>Envoyer la modification</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Schedule all {count}</source>
        <translation>Programmer les {count}</translation>
    </message>
    <message>
        <source>Post all {count}</source>
        <translation>Poster les {count}</translation>
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
        <translation>Un fil pédagogique&#xa0;: une question, ce que l’on sait, l’explication, ce qui change demain.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Case without a patient</source>
        <translation>Un cas sans patient</translation>
    </message>
    <message>
        <source>Teaches from a problem, not from somebody: no age, no place, no day, no picture, nobody&apos;s story.</source>
        <translation>Enseigne à partir d’un problème, non d’une personne&#xa0;: ni âge, ni lieu, ni jour, ni image, l’histoire de personne.</translation>
    </message>
    <message>
        <source>Journal club</source>
        <translation>Club de lecture</translation>
    </message>
    <message>
        <source>One paper in six steps: question, design, result, strength, weakness, practice.</source>
        <translation>Un article en six étapes&#xa0;: question, méthode, résultat, force, faiblesse, pratique.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Notes of a talk</source>
        <translation>Notes d’une conférence</translation>
    </message>
    <message>
        <source>What the speaker said, apart from what you think of it.</source>
        <translation>Ce que l’orateur a dit, à part de ce que vous en pensez.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>A question to colleagues</source>
        <translation>Une question aux confrères</translation>
    </message>
    <message>
        <source>One clear question; what you have read already saves their time.</source>
        <translation>Une question claire&#x202f;; ce que vous avez déjà lu leur épargne du temps.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>What, when, for whom, where to sign up.</source>
        <translation>Quoi, quand, pour qui, où s’inscrire.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Before you went on writing</source>
        <translation>Avant que vous continuiez</translation>
    </message>
    <message>
        <source>Before a fix</source>
        <translation>Avant une correction</translation>
    </message>
    <message>
        <source>Before the posts changed</source>
        <translation>Avant le changement des posts</translation>
    </message>
    <message>
        <source>Before words were replaced</source>
        <translation>Avant un remplacement</translation>
    </message>
    <message>
        <source>Before an older version came back</source>
        <translation>Avant le retour d’une ancienne version</translation>
    </message>
</context>
<context>
    <name>weekly</name>
    <message>
        <source>{days} at {time}</source>
        <translation>{days} à {time}</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>Tous les jours à {time}</translation>
    </message>
    <message>
        <source>Weekdays at {time}</source>
        <translation>Du lundi au vendredi à {time}</translation>
    </message>
    <message>
        <source>Weekends at {time}</source>
        <translation>Le week-end à {time}</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Not ready to post: one detail identifies a patient.</source>
        <translation>Pas prêt à poster&#xa0;: un détail identifie un patient.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>douze</translation>
    </message>
    <message>
        <source>Not ready to post: {count} details identify a patient.</source>
        <translation>Pas prêt à poster&#xa0;: {count} détails identifient un patient.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <translation>Utiliser «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>À peser</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>À changer</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Unknown: look first</source>
        <translation>Incertain&#xa0;: vérifiez d’abord</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Partly out</source>
        <translation>Parti en partie</translation>
    </message>
    <message>
        <source>Rule A · names</source>
        <translation>Règle A · noms</translation>
    </message>
    <message>
        <source>Rule B · places</source>
        <translation>Règle B · lieux</translation>
    </message>
    <message>
        <source>Rule C · dates, ages</source>
        <translation>Règle C · dates, âges</translation>
    </message>
    <message>
        <source>Rule D · phone numbers</source>
        <translation>Règle D · téléphones</translation>
    </message>
    <message>
        <source>Rule E · fax numbers</source>
        <translation>Règle E · télécopies</translation>
    </message>
    <message>
        <source>Rule F · e-mail</source>
        <translation>Règle F · e-mails</translation>
    </message>
    <message>
        <source>Rule G · Social Security</source>
        <translation>Règle G · Social Security</translation>
    </message>
    <message>
        <source>Rule H · record numbers</source>
        <translation>Règle H · dossiers</translation>
    </message>
    <message>
        <source>Rule I · health plan</source>
        <translation>Règle I · assurance santé</translation>
    </message>
    <message>
        <source>Rule J · accounts</source>
        <translation>Règle J · comptes</translation>
    </message>
    <message>
        <source>Rule K · licenses</source>
        <translation>Règle K · licences</translation>
    </message>
    <message>
        <source>Rule L · vehicles</source>
        <translation>Règle L · véhicules</translation>
    </message>
    <message>
        <source>Rule M · devices</source>
        <translation>Règle M · appareils</translation>
    </message>
    <message>
        <source>Rule N · web addresses</source>
        <translation>Règle N · adresses web</translation>
    </message>
    <message>
        <source>Rule O · IP addresses</source>
        <translation>Règle O · adresses IP</translation>
    </message>
    <message>
        <source>Rule P · finger, voice</source>
        <translation>Règle P · doigt, voix</translation>
    </message>
    <message>
        <source>Rule Q · faces</source>
        <translation>Règle Q · visages</translation>
    </message>
    <message>
        <source>Rule R · other marks</source>
        <translation>Règle R · autres signes</translation>
    </message>
    <message>
        <source>Rule (ii)</source>
        <translation>Règle (ii)</translation>
    </message>
    <message>
        <source>This detail could tell somebody who the patient is.</source>
        <translation>Ce détail pourrait dire à quelqu’un qui est le patient.</translation>
    </message>
    <message>
        <source>The name of a patient, even shortened.</source>
        <translation>Le nom d’un patient, même abrégé.</translation>
    </message>
    <message>
        <source>Initials name a patient to everyone who was there.</source>
        <translation>Des initiales nomment un patient pour tous ceux qui étaient là.</translation>
    </message>
    <message>
        <source>A relative&apos;s name leads to the patient.</source>
        <translation>Le nom d’un proche mène au patient.</translation>
    </message>
    <message>
        <source>The tag carries a patient&apos;s name.</source>
        <translation>Le hashtag porte le nom d’un patient.</translation>
    </message>
    <message>
        <source>A hospital ties the patient to a place.</source>
        <translation>Un hôpital lie le patient à un lieu.</translation>
    </message>
    <message>
        <source>A named place ties the patient to it.</source>
        <translation>Un lieu nommé y rattache le patient.</translation>
    </message>
    <message>
        <source>A place smaller than a state narrows the circle.</source>
        <translation>Un lieu plus petit qu’un État resserre le cercle.</translation>
    </message>
    <message>
        <source>An address leads to the patient&apos;s door.</source>
        <translation>Une adresse mène à la porte du patient.</translation>
    </message>
    <message>
        <source>A room or bed number points to one patient.</source>
        <translation>Un numéro de chambre ou de lit désigne un patient.</translation>
    </message>
    <message>
        <source>A ZIP code is smaller than a state.</source>
        <translation>Un code postal (ZIP) est plus petit qu’un État.</translation>
    </message>
    <message>
        <source>A date tied to a patient tells the day of care.</source>
        <translation>Une date liée à un patient révèle le jour des soins.</translation>
    </message>
    <message>
        <source>A date of birth singles the patient out.</source>
        <translation>Une date de naissance distingue le patient.</translation>
    </message>
    <message>
        <source>A holiday is a date. It tells the day of care.</source>
        <translation>Un jour férié est une date. Il révèle le jour des soins.</translation>
    </message>
    <message>
        <source>Ages of 90 and more single a person out.</source>
        <translation>Un âge de 90 ans ou plus distingue une personne.</translation>
    </message>
    <message>
        <source>The year of birth gives away an age of 90 or more.</source>
        <translation>L’année de naissance révèle un âge de 90 ans ou plus.</translation>
    </message>
    <message>
        <source>A telephone number reaches the patient.</source>
        <translation>Un numéro de téléphone permet de joindre le patient.</translation>
    </message>
    <message>
        <source>A fax number reaches the patient or household.</source>
        <translation>Un numéro de fax permet de joindre le patient ou son foyer.</translation>
    </message>
    <message>
        <source>An e-mail address reaches the patient.</source>
        <translation>Une adresse e-mail permet de joindre le patient.</translation>
    </message>
    <message>
        <source>A Social Security number, even its last four digits.</source>
        <translation>Un numéro de Social Security, même ses quatre derniers chiffres.</translation>
    </message>
    <message>
        <source>A record number leads straight to the chart.</source>
        <translation>Un numéro de dossier mène droit au dossier médical.</translation>
    </message>
    <message>
        <source>A health plan number belongs to one person.</source>
        <translation>Un numéro d’assurance santé appartient à une personne.</translation>
    </message>
    <message>
        <source>An account number belongs to one person.</source>
        <translation>Un numéro de compte appartient à une personne.</translation>
    </message>
    <message>
        <source>A license or certificate number belongs to one person.</source>
        <translation>Un numéro de licence ou de certificat appartient à une personne.</translation>
    </message>
    <message>
        <source>A plate or vehicle number leads to its owner.</source>
        <translation>Une plaque ou un numéro de véhicule mène à son propriétaire.</translation>
    </message>
    <message>
        <source>A device&apos;s serial number leads to its wearer.</source>
        <translation>Le numéro de série d’un appareil mène à qui le porte.</translation>
    </message>
    <message>
        <source>A number given to one person singles that person out.</source>
        <translation>Un numéro donné à une personne la distingue.</translation>
    </message>
    <message>
        <source>The link leads to the patient, or carries a number of theirs.</source>
        <translation>Le lien mène au patient, ou porte un de ses numéros.</translation>
    </message>
    <message>
        <source>An IP address points to a household.</source>
        <translation>Une adresse IP désigne un foyer.</translation>
    </message>
    <message>
        <source>Your words say that a picture shows the patient.</source>
        <translation>Vos mots disent qu’une image montre le patient.</translation>
    </message>
    <message>
        <source>A face tells who it is. Cover it before it goes.</source>
        <translation>Un visage dit qui c’est. Couvrez-le avant le départ.</translation>
    </message>
    <message>
        <source>A voice tells who speaks. Add the video without its sound, or record an authorization.</source>
        <translation>Une voix révèle qui parle. Ajoutez la vidéo sans le son, ou consignez une autorisation.</translation>
    </message>
    <message>
        <source>A phone reads this code. A record or a name may stand in it.</source>
        <translation>Un téléphone lit ce code. Un dossier ou un nom peut s’y trouver.</translation>
    </message>
    <message>
        <source>A print of finger, voice or eye belongs to one person.</source>
        <translation>Une empreinte de doigt, de voix ou d’œil appartient à une personne.</translation>
    </message>
    <message>
        <source>Only one person holds this office. It names the patient.</source>
        <translation>Une seule personne occupe cette fonction. Elle nomme le patient.</translation>
    </message>
    <message>
        <source>A tattoo&apos;s own words are worn by one person.</source>
        <translation>Les mots d’un tatouage sont portés par une seule personne.</translation>
    </message>
    <message>
        <source>An unusual course of illness is told again and recognized.</source>
        <translation>Une évolution inhabituelle se raconte et se reconnaît.</translation>
    </message>
    <message>
        <source>A rare illness narrows the circle to few people.</source>
        <translation>Une maladie rare resserre le cercle à peu de personnes.</translation>
    </message>
    <message>
        <source>An event others heard of leads to the patient.</source>
        <translation>Un événement dont d’autres ont entendu parler mène au patient.</translation>
    </message>
    <message>
        <source>A family like this one is recognized by those who know it.</source>
        <translation>Une famille comme celle-ci est reconnue par ceux qui la connaissent.</translation>
    </message>
    <message>
        <source>The patient&apos;s work or role narrows the circle.</source>
        <translation>Le métier ou le rôle du patient resserre le cercle.</translation>
    </message>
    <message>
        <source>A patient who is laughed at recognizes the story.</source>
        <translation>Un patient dont on se moque reconnaît l’histoire.</translation>
    </message>
    <message>
        <source>The description fits few people.</source>
        <translation>La description convient à peu de personnes.</translation>
    </message>
    <message>
        <source>Your words say that a picture goes with it.</source>
        <translation>Vos mots disent qu’une image l’accompagne.</translation>
    </message>
    <message>
        <source>A small unit or community narrows the circle.</source>
        <translation>Un petit service ou une petite communauté resserre le cercle.</translation>
    </message>
    <message>
        <source>The patient&apos;s own words are recognized by those who heard them.</source>
        <translation>Les mots du patient sont reconnus par ceux qui les ont entendus.</translation>
    </message>
    <message>
        <source>Something this unusual is remembered and searched for.</source>
        <translation>Une chose aussi inhabituelle se retient et se recherche.</translation>
    </message>
    <message>
        <source>Somebody who was there, or heard of it, would know who this is.</source>
        <translation>Quelqu’un qui était là, ou en a entendu parler, saurait qui c’est.</translation>
    </message>
    <message>
        <source>Your post carries its own date. Together they tell the day of the visit.</source>
        <translation>Votre post porte sa propre date. Ensemble, elles révèlent le jour de la visite.</translation>
    </message>
    <message>
        <source>This may be the name of a patient.</source>
        <translation>C’est peut-être le nom d’un patient.</translation>
    </message>
    <message>
        <source>This may be a place that leads to a patient.</source>
        <translation>C’est peut-être un lieu qui mène à un patient.</translation>
    </message>
    <message>
        <source>This may be a date tied to a patient.</source>
        <translation>C’est peut-être une date liée à un patient.</translation>
    </message>
    <message>
        <source>This may be a patient&apos;s age of 90 or more.</source>
        <translation>C’est peut-être l’âge d’un patient de 90 ans ou plus.</translation>
    </message>
    <message>
        <source>This may be a patient&apos;s telephone number.</source>
        <translation>C’est peut-être le numéro de téléphone d’un patient.</translation>
    </message>
    <message>
        <source>This may be a patient&apos;s fax number.</source>
        <translation>C’est peut-être le numéro de fax d’un patient.</translation>
    </message>
    <message>
        <source>This may be a patient&apos;s e-mail address.</source>
        <translation>C’est peut-être l’adresse e-mail d’un patient.</translation>
    </message>
    <message>
        <source>This may be a Social Security number.</source>
        <translation>C’est peut-être un numéro de Social Security.</translation>
    </message>
    <message>
        <source>This may be a record number.</source>
        <translation>C’est peut-être un numéro de dossier.</translation>
    </message>
    <message>
        <source>This may be a health plan number.</source>
        <translation>C’est peut-être un numéro d’assurance santé.</translation>
    </message>
    <message>
        <source>This may be an account number.</source>
        <translation>C’est peut-être un numéro de compte.</translation>
    </message>
    <message>
        <source>This may be a license or certificate number.</source>
        <translation>C’est peut-être un numéro de licence ou de certificat.</translation>
    </message>
    <message>
        <source>This may be a plate or vehicle number.</source>
        <translation>C’est peut-être une plaque ou un numéro de véhicule.</translation>
    </message>
    <message>
        <source>This may be a device&apos;s serial number.</source>
        <translation>C’est peut-être le numéro de série d’un appareil.</translation>
    </message>
    <message>
        <source>This link may lead to a patient.</source>
        <translation>Ce lien mène peut-être à un patient.</translation>
    </message>
    <message>
        <source>This may be an IP address.</source>
        <translation>C’est peut-être une adresse IP.</translation>
    </message>
    <message>
        <source>This may speak of a print of finger, voice or eye.</source>
        <translation>Il s’agit peut-être d’une empreinte de doigt, de voix ou d’œil.</translation>
    </message>
    <message>
        <source>This may say that a picture shows a patient.</source>
        <translation>Cela dit peut-être qu’une image montre un patient.</translation>
    </message>
    <message>
        <source>This may be a number or mark that only one person has.</source>
        <translation>C’est peut-être un numéro ou un signe qu’une seule personne possède.</translation>
    </message>
    <message>
        <source>narrows the circle</source>
        <translation>resserre le cercle</translation>
    </message>
    <message>
        <source>an unusual course</source>
        <translation>une évolution inhabituelle</translation>
    </message>
    <message>
        <source>few people have it</source>
        <translation>peu de gens l’ont</translation>
    </message>
    <message>
        <source>others heard of it</source>
        <translation>d’autres l’ont su</translation>
    </message>
    <message>
        <source>a family one knows</source>
        <translation>une famille que l’on connaît</translation>
    </message>
    <message>
        <source>tells who works there</source>
        <translation>dit qui y travaille</translation>
    </message>
    <message>
        <source>the patient would know</source>
        <translation>le patient le saurait</translation>
    </message>
    <message>
        <source>fits few people</source>
        <translation>convient à peu de gens</translation>
    </message>
    <message>
        <source>a picture shows more</source>
        <translation>une image montre plus</translation>
    </message>
    <message>
        <source>a small place</source>
        <translation>un petit lieu</translation>
    </message>
    <message>
        <source>the patient&apos;s own words</source>
        <translation>les mots du patient</translation>
    </message>
    <message>
        <source>it is remembered</source>
        <translation>cela se retient</translation>
    </message>
    <message>
        <source>part of one person&apos;s story</source>
        <translation>une part d’une histoire personnelle</translation>
    </message>
    <message>
        <source>tells the day</source>
        <translation>révèle le jour</translation>
    </message>
    <message>
        <source>confirms a visit</source>
        <translation>confirme une visite</translation>
    </message>
    <message>
        <source>repeats what was told</source>
        <translation>répète ce qui a été dit</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Le couvrir</translation>
    </message>
    <message>
        <source>The words of this post</source>
        <translation>Les mots de ce post</translation>
    </message>
    <message>
        <source>The hashtags</source>
        <translation>Les hashtags</translation>
    </message>
    <message>
        <source>The handles</source>
        <translation>Les noms d’utilisateur</translation>
    </message>
    <message>
        <source>The links</source>
        <translation>Les liens</translation>
    </message>
    <message>
        <source>The links, but not where short ones lead</source>
        <translation>Les liens, mais pas où mènent les courts</translation>
    </message>
    <message>
        <source>The city and hospital in your profile</source>
        <translation>La ville et l’hôpital de votre profil</translation>
    </message>
    <message>
        <source>The time it will be posted</source>
        <translation>L’heure à laquelle il sera posté</translation>
    </message>
    <message>
        <source>The descriptions of pictures</source>
        <translation>Les descriptions des images</translation>
    </message>
    <message>
        <source>The answers of the poll</source>
        <translation>Les réponses du sondage</translation>
    </message>
    <message>
        <source>The names of files</source>
        <translation>Les noms des fichiers</translation>
    </message>
    <message>
        <source>Words, codes and faces in the pictures</source>
        <translation>Mots, codes et visages dans les images</translation>
    </message>
    <message>
        <source>The post you quote</source>
        <translation>Le post que vous citez</translation>
    </message>
    <message>
        <source>The posts read as one</source>
        <translation>Les posts lus comme un seul</translation>
    </message>
    <message>
        <source>A part of this draft was not looked at.</source>
        <translation>Une partie de ce brouillon n’a pas été lue.</translation>
    </message>
    <message>
        <source>A picture could not be read.</source>
        <translation>Une image n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>This does not read as English. The check reads English only.</source>
        <translation>Ceci ne semble pas être de l’anglais. La vérification ne lit que l’anglais.</translation>
    </message>
    <message>
        <source>Where a short link leads was not looked at.</source>
        <translation>Où mène un lien court n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Your institution has turned off exports of drafts. Nothing was written.</source>
        <translation>Votre établissement a désactivé les exports de brouillons. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Your institution has turned off exports without a passphrase.</source>
        <translation>Votre établissement a désactivé les exports sans phrase secrète.</translation>
    </message>
    <message>
        <source>The practice post it belongs to ended with Vignette. Nothing was sent.</source>
        <translation>Le post d’entraînement dont il dépend a pris fin avec Vignette. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The practice timeline ended with Vignette, so nobody can tell whether this stood there.</source>
        <translation>La timeline d’entraînement a pris fin avec Vignette&#xa0;: personne ne peut dire si celui-ci y était.</translation>
    </message>
    <message>
        <source>The disk of your drafts knows no locks, so nothing was opened. Move them to a disk of this computer.</source>
        <translation>Le disque de vos brouillons ne connaît pas de verrous, rien n’a donc été ouvert. Déplacez-les sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your drafts lie in a network folder, encrypted. Open them on one computer at a time: two can damage them.</source>
        <translation>Vos brouillons sont, chiffrés, dans un dossier réseau. Ouvrez-les sur un seul ordinateur à la fois&#xa0;: deux peuvent les abîmer.</translation>
    </message>
    <message>
        <source>This may be out already: look first. Then say so in the window, above the draft.</source>
        <translation>Peut-être déjà publié&#xa0;: vérifiez d’abord. Dites-le ensuite dans la fenêtre, au-dessus du brouillon.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written, and your drafts are as they were.</source>
        <translation>Arrêté. Rien n’a été écrit, et vos brouillons sont comme avant.</translation>
    </message>
    <message>
        <source>There is no room for it there. Choose another disk, or free some space.</source>
        <translation>Il n’y a pas assez de place. Choisissez un autre disque, ou libérez de la place.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>Rien ne peut y être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>It could not be written there. Your drafts are as they were.</source>
        <translation>L’écriture y a échoué. Vos brouillons sont comme avant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What was written could not be read back, so it was thrown away. Try another disk.</source>
        <translation>Ce qui a été écrit n’a pas pu être relu et a donc été jeté. Essayez un autre disque.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another: it was left as it is.</source>
        <translation>Il y a déjà un fichier de ce nom. Choisissez-en un autre&#xa0;: il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation>Le fichier ne peut pas être lu. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This is no backup of Vignette&apos;s, or it breaks off. Nothing was changed.</source>
        <translation>Ce n’est pas une sauvegarde de Vignette, ou elle s’interrompt. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A newer Vignette made this file. Update, then open it again.</source>
        <translation>Un Vignette plus récent a créé ce fichier. Mettez à jour, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed here. Try an older one.</source>
        <translation>Le fichier est endommagé. Rien n’a été changé ici. Essayez-en un plus ancien.</translation>
    </message>
    <message>
        <source>The file breaks off. Nothing was changed. Copy it again, then try once more.</source>
        <translation>Le fichier s’interrompt. Rien n’a été changé. Copiez-le à nouveau, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not open it. Type your passphrase or recovery key.</source>
        <translation>Le trousseau de cet ordinateur ne l’ouvre pas. Saisissez votre phrase secrète ou votre clé de récupération.</translation>
    </message>
    <message>
        <source>Only the keyring of that day opens this backup, and it is not here. Nothing was changed.</source>
        <translation>Seul le trousseau de ce jour ouvre cette sauvegarde, et il n’est pas ici. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>It is under a passphrase. Nothing was changed.</source>
        <translation>Il est sous une phrase secrète. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>That is not its passphrase. Nothing was changed.</source>
        <translation>Ce n’est pas sa phrase secrète. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Neither passphrase nor recovery key of that day: it does not open. Nothing was changed.</source>
        <translation>Ni la phrase secrète ni la clé de récupération de ce jour&#xa0;: elle ne s’ouvre pas. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Open X&apos;s account page</source>
        <translation>Ouvrir la page du compte X</translation>
    </message>
    <message>
        <source>Open my profile</source>
        <translation>Ouvrir mon profil</translation>
    </message>
    <message>
        <source>Finish in the browser</source>
        <translation>Finir dans le navigateur</translation>
    </message>
    <message>
        <source>Write without keeping</source>
        <translation>Écrire sans garder</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Something failed. Your text is still here.</source>
        <translation>Quelque chose a échoué. Votre texte est toujours là.</translation>
    </message>
    <message>
        <source>The settings could not be written. They hold until you close Vignette.</source>
        <translation>Les réglages n’ont pas pu être enregistrés. Ils valent jusqu’à la fermeture de Vignette.</translation>
    </message>
    <message>
        <source>The account of this post was removed. Nothing was sent.</source>
        <translation>Le compte de ce post a été retiré. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The check could not look. Keep writing; posting waits.</source>
        <translation>Vérification impossible. Continuez d’écrire&#x202f;; l’envoi attend.</translation>
    </message>
    <message>
        <source>The check&apos;s files are damaged, so it does not look. Posting waits.</source>
        <translation>Les fichiers de la vérification sont endommagés, elle ne lit donc pas. L’envoi attend.</translation>
    </message>
    <message>
        <source>The check stopped while looking. Keep writing; posting waits.</source>
        <translation>La vérification s’est arrêtée en lisant. Continuez d’écrire&#x202f;; l’envoi attend.</translation>
    </message>
    <message>
        <source>The check took too long. Keep writing; posting waits.</source>
        <translation>La vérification a pris trop de temps. Continuez d’écrire&#x202f;; l’envoi attend.</translation>
    </message>
    <message>
        <source>The check is closed. Posting waits.</source>
        <translation>La vérification est fermée. L’envoi attend.</translation>
    </message>
    <message>
        <source>Not ready to post: a detail identifies a patient.</source>
        <translation>Pas prêt à poster&#xa0;: un détail identifie un patient.</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Montrer le premier</translation>
    </message>
    <message>
        <source>Somebody could recognize the patient. Say what you have considered first.</source>
        <translation>Quelqu’un pourrait reconnaître le patient. Dites d’abord ce que vous avez pesé.</translation>
    </message>
    <message>
        <source>The text changed after the check, so it was not sent.</source>
        <translation>Le texte a changé après la vérification, il n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>A new look found more than before, so it was not sent.</source>
        <translation>Une nouvelle lecture a trouvé plus qu’avant, il n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>It waited too long and must be looked at again.</source>
        <translation>Il a attendu trop longtemps et doit être vérifié à nouveau.</translation>
    </message>
    <message>
        <source>The rules changed since the check. It must be looked at again.</source>
        <translation>Les règles ont changé depuis la vérification. Il doit être vérifié à nouveau.</translation>
    </message>
    <message>
        <source>The permission to send does not belong to this text. Nothing was sent.</source>
        <translation>La permission d’envoi n’appartient pas à ce texte. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is nothing to post yet.</source>
        <translation>Il n’y a encore rien à poster.</translation>
    </message>
    <message>
        <source>A picture was not read, so the post does not go.</source>
        <translation>Une image n’a pas été lue, le post ne part donc pas.</translation>
    </message>
    <message>
        <source>The file is empty, so there is no picture in it.</source>
        <translation>Le fichier est vide, il ne contient aucune image.</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing was added.</source>
        <translation>Le fichier n’a pas pu être ouvert. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Make it smaller, then add it again.</source>
        <translation>Le fichier dépasse 64&#xa0;Mo. Réduisez-le, puis ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>The picture is too large to open. 50 megapixels is the most.</source>
        <translation>L’image est trop grande pour être ouverte. 50 mégapixels au plus.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off, so it was not added.</source>
        <translation>L’image est endommagée ou coupée, elle n’a donc pas été ajoutée.</translation>
    </message>
    <message>
        <source>This kind of picture may not move. Save it as a GIF, or add one still picture of it.</source>
        <translation>Ce type d’image ne peut pas bouger. Enregistrez-la en GIF, ou ajoutez-en une image fixe.</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program. Use its own screenshot, then paste it.</source>
        <translation>Ce bureau ne montre son écran à aucun programme. Utilisez sa propre capture, puis collez-la.</translation>
    </message>
    <message>
        <source>Pages of a PDF cannot be drawn here. Save the page as PNG, then add that.</source>
        <translation>Les pages d’un PDF ne peuvent pas être rendues ici. Enregistrez la page en PNG, puis ajoutez-la.</translation>
    </message>
    <message>
        <source>The PDF asks for a password. Save it without one, then add it again.</source>
        <translation>Le PDF demande un mot de passe. Enregistrez-le sans, puis ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>The PDF has several pages. Choose which of them to add.</source>
        <translation>Le PDF a plusieurs pages. Choisissez lesquelles ajouter.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is not the administrator&apos;s. Your drafts are kept.</source>
        <translation>Rien n’est posté&#xa0;: le fichier de politique de votre établissement n’est pas celui de l’administrateur. Vos brouillons sont gardés.</translation>
    </message>
    <message>
        <source>Your reply confirms that this person is a patient.</source>
        <translation>Votre réponse confirme que cette personne est un patient.</translation>
    </message>
    <message>
        <source>Your reply repeats what the other post gives away.</source>
        <translation>Votre réponse répète ce que révèle l’autre post.</translation>
    </message>
    <message>
        <source>The post you reply to</source>
        <translation>Le post auquel vous répondez</translation>
    </message>
    <message>
        <source>Nothing is posted: anybody could change your institution&apos;s policy file. Your drafts are kept.</source>
        <translation>Rien n’est posté&#xa0;: n’importe qui pourrait changer le fichier de politique de votre établissement. Vos brouillons sont gardés.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is a link, not a file. Your drafts are kept.</source>
        <translation>Rien n’est posté&#xa0;: le fichier de politique de votre établissement est un lien, pas un fichier. Vos brouillons sont gardés.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file cannot be read. Your drafts are kept.</source>
        <translation>Rien n’est posté&#xa0;: le fichier de politique de votre établissement ne peut pas être lu. Vos brouillons sont gardés.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is too large. Your drafts are kept.</source>
        <translation>Rien n’est posté&#xa0;: le fichier de politique de votre établissement est trop grand. Vos brouillons sont gardés.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is no TOML. Your drafts are kept.</source>
        <translation>Rien n’est posté&#xa0;: le fichier de politique de votre établissement n’est pas du TOML. Vos brouillons sont gardés.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is of another version. Your drafts are kept.</source>
        <translation>Rien n’est posté&#xa0;: le fichier de politique de votre établissement est d’une autre version. Vos brouillons sont gardés.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file has an unknown setting: {detail}. Your drafts are kept.</source>
        <translation>Rien n’est posté&#xa0;: le fichier de politique de votre établissement a un réglage inconnu&#xa0;: {detail}. Vos brouillons sont gardés.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is wrong at {detail}. Your drafts are kept.</source>
        <translation>Rien n’est posté&#xa0;: le fichier de politique de votre établissement est faux à {detail}. Vos brouillons sont gardés.</translation>
    </message>
    <message>
        <source>Your institution has turned off the archive of former posts.</source>
        <translation>Votre établissement a désactivé l’archive des anciens posts.</translation>
    </message>
    <message>
        <source>Your institution has turned off posting by hand. Choose another account.</source>
        <translation>Votre établissement a désactivé l’envoi à la main. Choisissez un autre compte.</translation>
    </message>
    <message>
        <source>Your institution has turned off looking up papers.</source>
        <translation>Votre établissement a désactivé la recherche d’articles.</translation>
    </message>
    <message>
        <source>Your institution has turned off pictures. Take them out to post.</source>
        <translation>Votre établissement a désactivé les images. Retirez-les pour poster.</translation>
    </message>
    <message>
        <source>Your institution has turned off replies and quotes.</source>
        <translation>Votre établissement a désactivé les réponses et les citations.</translation>
    </message>
    <message>
        <source>Your institution has turned off scheduling. Choose Now to post.</source>
        <translation>Votre établissement a désactivé la programmation. Choisissez Maintenant pour poster.</translation>
    </message>
    <message>
        <source>Your institution has turned off short links. The long link stays.</source>
        <translation>Votre établissement a désactivé les liens courts. Le lien long reste.</translation>
    </message>
    <message>
        <source>Your institution has turned off writing without keeping.</source>
        <translation>Votre établissement a désactivé l’écriture sans garder.</translation>
    </message>
    <message>
        <source>Your institution does not allow this link shortener. The long link stays.</source>
        <translation>Votre établissement n’autorise pas ce raccourcisseur. Le lien long reste.</translation>
    </message>
    <message>
        <source>Your institution lets nothing go to this address. Nothing was sent.</source>
        <translation>Votre établissement ne laisse rien aller à cette adresse. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your institution lets nobody post what identifies a patient.</source>
        <translation>Votre établissement ne laisse personne poster ce qui identifie un patient.</translation>
    </message>
    <message>
        <source>Your institution asks for a second reader. Nothing was posted.</source>
        <translation>Votre établissement demande un second lecteur. Rien n’a été posté.</translation>
    </message>
    <message>
        <source>The second reader read something else, or too long ago. It must be read again.</source>
        <translation>Le second lecteur a lu autre chose, ou il y a trop longtemps. Il faut relire.</translation>
    </message>
    <message>
        <source>The log is not as it was written, so nothing is taken out of it. Verify it first.</source>
        <translation>Le journal n’est pas comme il a été écrit, rien n’en est donc retiré. Vérifiez-le d’abord.</translation>
    </message>
    <message>
        <source>The file could not be written. The log is as it was.</source>
        <translation>Le fichier n’a pas pu être écrit. Le journal est comme avant.</translation>
    </message>
    <message>
        <source>The record could not be written. Choose another folder.</source>
        <translation>Le compte rendu n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Take 4 to 24 small letters, digits and hyphens, with a digit among them.</source>
        <translation>Prenez de 4 à 24 minuscules, chiffres et traits d’union, dont un chiffre.</translation>
    </message>
    <message>
        <source>Somebody has this id already. Choose another.</source>
        <translation>Quelqu’un a déjà cet identifiant. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The passphrase is too short: take eight signs or more.</source>
        <translation>La phrase secrète est trop courte&#xa0;: prenez huit signes ou plus.</translation>
    </message>
    <message>
        <source>This is the author&apos;s own passphrase. A second reader needs another.</source>
        <translation>C’est la phrase secrète de l’auteur. Un second lecteur en a besoin d’une autre.</translation>
    </message>
    <message>
        <source>Nobody has this id any more.</source>
        <translation>Personne n’a plus cet identifiant.</translation>
    </message>
    <message>
        <source>This is not the reader&apos;s passphrase. Nothing was posted.</source>
        <translation>Ce n’est pas la phrase secrète du lecteur. Rien n’a été posté.</translation>
    </message>
    <message>
        <source>The file of your drafts is not where it was. Its key is not in the keyring.</source>
        <translation>Le fichier de vos brouillons n’est plus où il était. Sa clé n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>This recovery key is right, but it does not open the drafts here. Nothing was changed.</source>
        <translation>Cette clé de récupération est juste, mais elle n’ouvre pas les brouillons d’ici. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing of it can be read any more. Nothing was changed: try a backup.</source>
        <translation>Plus rien n’en peut être lu. Rien n’a été changé&#xa0;: essayez une sauvegarde.</translation>
    </message>
    <message>
        <source>This is no picture Vignette can open. JPEG, PNG, WebP, GIF, HEIC and PDF it can.</source>
        <translation>Ce n’est pas une image que Vignette peut ouvrir. JPEG, PNG, WebP, GIF, HEIC et PDF, si.</translation>
    </message>
    <message>
        <source>It has more than 350 frames, and X takes no more. Make it shorter, then add it again.</source>
        <translation>Elle a plus de 350 images, et X n’en accepte pas plus. Raccourcissez-la, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>It changes too much to be read frame by frame. Make it shorter.</source>
        <translation>Elle change trop pour être lue image par image. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened here. Save it as JPEG, then add it again.</source>
        <translation>Les images HEIC ne peuvent pas être ouvertes ici. Enregistrez-la en JPEG, puis ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <source>AVIF pictures cannot be opened here. Save it as PNG, then add it again.</source>
        <translation>Les images AVIF ne s’ouvrent pas ici. Enregistrez-la en PNG, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>A DICOM file carries the patient&apos;s name inside. Add it in the window.</source>
        <translation>Un fichier DICOM porte en lui le nom du patient. Ajoutez-le dans la fenêtre.</translation>
    </message>
    <message>
        <source>The pixels of this DICOM cannot be read here. Export it as PNG, then add that.</source>
        <translation>Les pixels de ce DICOM ne se lisent pas ici. Exportez-le en PNG, puis ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>A DICOM file carries the patient&apos;s name inside. Export a plain picture and cover what is printed on it.</source>
        <translation>Un fichier DICOM contient le nom du patient. Exportez une image simple et couvrez ce qui y est imprimé.</translation>
    </message>
    <message>
        <source>Videos cannot be opened here: that needs ffmpeg, on Linux. Install it, or add a still picture.</source>
        <translation>Les vidéos ne s’ouvrent pas ici&#xa0;: il faut ffmpeg, sous Linux. Installez-le, ou ajoutez une image fixe.</translation>
    </message>
    <message>
        <source>X takes videos of up to 140 seconds. Make it shorter, then add it again.</source>
        <translation>X accepte des vidéos de 140 secondes au plus. Raccourcissez-la, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>A video must last half a second at least.</source>
        <translation>Une vidéo doit durer au moins une demi-seconde.</translation>
    </message>
    <message>
        <source>The video is larger than 512 MB. Make it smaller, then add it again.</source>
        <translation>La vidéo dépasse 512 Mo. Réduisez-la, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>The video is larger than 7680 by 4320 pixels. Make it smaller, then add it again.</source>
        <translation>La vidéo dépasse 7680 sur 4320 pixels. Réduisez-la, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>Even written anew, the video is larger than 32 MB. Make it shorter.</source>
        <translation>Même réécrite, la vidéo dépasse 32 Mo. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The video is damaged, or of a kind that cannot be read. It was not added.</source>
        <translation>La vidéo est endommagée, ou d’un type qui ne se lit pas. Elle n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>It changes too much to be looked through by eye. Install Tesseract, or cut it.</source>
        <translation>Elle change trop pour être parcourue à l’œil. Installez Tesseract, ou coupez-la.</translation>
    </message>
    <message>
        <source>Your drafts are not open yet, so no picture can be kept. Wait a moment.</source>
        <translation>Vos brouillons ne sont pas encore ouverts, aucune image ne peut donc être gardée. Attendez un instant.</translation>
    </message>
    <message>
        <source>The picture changed meanwhile. Open it and look through it again.</source>
        <translation>L’image a changé entre-temps. Ouvrez-la et parcourez-la à nouveau.</translation>
    </message>
    <message>
        <source>X takes four pictures in one post.</source>
        <translation>X accepte quatre images par post.</translation>
    </message>
    <message>
        <source>There is too much text in the picture to read it all. Cut it smaller.</source>
        <translation>Il y a trop de texte dans l’image pour tout lire. Rognez-la.</translation>
    </message>
    <message>
        <source>Reading the picture took too long, so it was not added.</source>
        <translation>La lecture de l’image a pris trop de temps, elle n’a donc pas été ajoutée.</translation>
    </message>
    <message>
        <source>Opening the picture failed, so it was not added.</source>
        <translation>L’ouverture de l’image a échoué, elle n’a donc pas été ajoutée.</translation>
    </message>
    <message>
        <source>The reader of words stopped, so the picture was not added.</source>
        <translation>Le lecteur de texte s’est arrêté, l’image n’a donc pas été ajoutée.</translation>
    </message>
    <message>
        <source>The part that opens pictures is missing. Reinstall Vignette.</source>
        <translation>La partie qui ouvre les images manque. Réinstallez Vignette.</translation>
    </message>
    <message>
        <source>The picture was not added.</source>
        <translation>L’image n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>No keyring to keep your key in, so drafts cannot be stored. Write for now, or set one up.</source>
        <translation>Aucun trousseau pour garder votre clé&#xa0;: les brouillons ne peuvent pas être conservés. Écrivez pour l’instant, ou installez-en un.</translation>
    </message>
    <message>
        <source>Your keyring is locked, so drafts cannot be opened. Unlock it, then try again.</source>
        <translation>Votre trousseau est verrouillé, les brouillons ne peuvent donc pas être ouverts. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring found keeps secrets in plain text, so Vignette does not use it.</source>
        <translation>Le trousseau trouvé garde les secrets en clair, Vignette ne l’utilise donc pas.</translation>
    </message>
    <message>
        <source>Vignette is locked. Unlock it with your passphrase.</source>
        <translation>Vignette est verrouillé. Déverrouillez-le avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>That is not your passphrase.</source>
        <translation>Ce n’est pas votre phrase secrète.</translation>
    </message>
    <message>
        <source>That is not the recovery key.</source>
        <translation>Ce n’est pas la clé de récupération.</translation>
    </message>
    <message>
        <source>A passphrase has at least eight characters.</source>
        <translation>Une phrase secrète a au moins huit caractères.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entries belong to another passphrase. Nothing was changed.</source>
        <translation>Les entrées du trousseau appartiennent à une autre phrase secrète. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A secret is too long for the keyring. Nothing was kept.</source>
        <translation>Un secret est trop long pour le trousseau. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Nothing was kept.</source>
        <translation>Le trousseau n’a pas répondu. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>There is no store here yet: nothing was ever written in this profile.</source>
        <translation>Il n’y a pas encore de magasin ici&#xa0;: rien n’a jamais été écrit dans ce profil.</translation>
    </message>
    <message>
        <source>Your drafts are here, but their key is not in the keyring. Nothing was changed.</source>
        <translation>Vos brouillons sont là, mais leur clé n’est pas dans le trousseau. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The key does not open your drafts. Nothing was changed.</source>
        <translation>La clé n’ouvre pas vos brouillons. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A newer Vignette made this file. Update to open it.</source>
        <translation>Un Vignette plus récent a créé ce fichier. Mettez à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The file of drafts is damaged. Nothing was deleted.</source>
        <translation>Le fichier des brouillons est endommagé. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The disk is full. Your text is kept in memory; free some space now.</source>
        <translation>Le disque est plein. Votre texte est gardé en mémoire&#x202f;; libérez de la place maintenant.</translation>
    </message>
    <message>
        <source>The disk takes no writing. Your text is kept in memory only.</source>
        <translation>Le disque refuse l’écriture. Votre texte n’est gardé qu’en mémoire.</translation>
    </message>
    <message>
        <source>Another program holds your drafts. Close it, then try again.</source>
        <translation>Un autre programme tient vos brouillons. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The database library is too old to be trusted. Reinstall Vignette.</source>
        <translation>La bibliothèque de base de données est trop ancienne pour s’y fier. Réinstallez Vignette.</translation>
    </message>
    <message>
        <source>The drafts could not be written. Your text is kept in memory.</source>
        <translation>Les brouillons n’ont pas pu être écrits. Votre texte est gardé en mémoire.</translation>
    </message>
    <message>
        <source>X did not take it: it repeats an earlier post.</source>
        <translation>X ne l’a pas pris&#xa0;: il répète un post précédent.</translation>
    </message>
    <message>
        <source>X says the text is too long. Nothing was sent.</source>
        <translation>X dit que le texte est trop long. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>X does not take a link in the text. Nothing was sent.</source>
        <translation>X n’accepte pas un lien du texte. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>X takes only one cashtag in a post. Nothing was sent.</source>
        <translation>X n’accepte qu’un cashtag par post. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>X did not take the post as it is. Nothing was sent.</source>
        <translation>X n’a pas pris le post tel quel. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>X did not take the picture. Nothing was posted.</source>
        <translation>X n’a pas pris l’image. Rien n’a été posté.</translation>
    </message>
    <message>
        <source>The picture is larger than X takes. Nothing was sent.</source>
        <translation>L’image est plus grande que ce que X accepte. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>X no longer has the picture. Nothing was posted; it is uploaded anew.</source>
        <translation>X n’a plus l’image. Rien n’a été posté&#x202f;; elle est envoyée à nouveau.</translation>
    </message>
    <message>
        <source>The upload was stopped. Nothing was posted.</source>
        <translation>L’envoi de l’image a été arrêté. Rien n’a été posté.</translation>
    </message>
    <message>
        <source>The line broke during the upload. It goes on by itself from where it was.</source>
        <translation>La ligne a coupé pendant l’envoi de l’image. Il reprend de lui-même là où il en était.</translation>
    </message>
    <message>
        <source>X asks for a break until {until}. It goes by itself after that.</source>
        <translation>X demande une pause jusqu’à {until}. Il part ensuite de lui-même.</translation>
    </message>
    <message>
        <source>Your X plan&apos;s limit is reached. Waiting does not help.</source>
        <translation>La limite de votre formule X est atteinte. Attendre ne sert à rien.</translation>
    </message>
    <message>
        <source>Your X account has no credit left. The post waits here.</source>
        <translation>Votre compte X n’a plus de crédit. Le post attend ici.</translation>
    </message>
    <message>
        <source>X no longer accepts this sign-in. Nothing was sent.</source>
        <translation>X n’accepte plus cette connexion. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your app at X may not post yet. Allow it to write, then connect again.</source>
        <translation>Votre application chez X ne peut pas encore poster. Autorisez-la à écrire, puis reconnectez.</translation>
    </message>
    <message>
        <source>X does not allow this post. Nothing was sent.</source>
        <translation>X n’autorise pas ce post. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>X did not change the post: too late, changed five times, or no Premium. It stands as it was.</source>
        <translation>X n’a pas modifié le post&#xa0;: trop tard, déjà modifié cinq fois, ou pas de Premium. Il reste tel quel.</translation>
    </message>
    <message>
        <source>X lets only apps with an Enterprise plan quote. Nothing was sent.</source>
        <translation>X ne laisse citer que les applications avec une offre Enterprise. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>X lets programs reply only to those who mentioned you. Nothing was sent.</source>
        <translation>X ne laisse les programmes répondre qu’à ceux qui vous ont mentionné. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A file of Vignette is damaged or was changed. Posting waits. Install it again.</source>
        <translation>Un fichier de Vignette est endommagé ou a été modifié. L’envoi attend. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The file at the place of your drafts is another program&apos;s. Nothing was changed.</source>
        <translation>Le fichier à la place de vos brouillons vient d’un autre programme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>X takes no description of this video. Put what matters into the post, take the description off, and post.</source>
        <translation>X n’accepte pas de description de cette vidéo. Mettez l’essentiel dans le post, retirez la description et publiez.</translation>
    </message>
    <message>
        <source>The post you reply to is gone or hidden. Nothing was sent.</source>
        <translation>Le post auquel vous répondez a disparu ou est masqué. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>X has suspended this account. Nothing was sent.</source>
        <translation>X a suspendu ce compte. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>X has locked this account for now. Nothing was sent.</source>
        <translation>X a verrouillé ce compte pour l’instant. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>X took this for a machine&apos;s post. Nothing was sent.</source>
        <translation>X l’a pris pour un post automatique. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong, so X refused. Set it, then try again.</source>
        <translation>L’horloge de votre ordinateur est fausse, X a donc refusé. Réglez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>X does not know this address. Nothing was sent.</source>
        <translation>X ne connaît pas cette adresse. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>X refused without saying why. Nothing was sent.</source>
        <translation>X a refusé sans dire pourquoi. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>X is out of order right now. Nothing was read.</source>
        <translation>X est hors service en ce moment. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>It may be out already: X did not answer. Look before you send again.</source>
        <translation>Il est peut-être déjà publié&#xa0;: X n’a pas répondu. Vérifiez avant de renvoyer.</translation>
    </message>
    <message>
        <source>It may be out already: the line broke. Look before you send again.</source>
        <translation>Il est peut-être déjà publié&#xa0;: la ligne a coupé. Vérifiez avant de renvoyer.</translation>
    </message>
    <message>
        <source>It may be out already: X&apos;s answer was unreadable. Look before you send again.</source>
        <translation>Il est peut-être déjà publié&#xa0;: la réponse de X était illisible. Vérifiez avant de renvoyer.</translation>
    </message>
    <message>
        <source>It may be out already: X is out of order. Look before you send again.</source>
        <translation>Il est peut-être déjà publié&#xa0;: X est hors service. Vérifiez avant de renvoyer.</translation>
    </message>
    <message>
        <source>It may be out already: X says it repeats a post. Look before you send again.</source>
        <translation>Il est peut-être déjà publié&#xa0;: X dit qu’il répète un post. Vérifiez avant de renvoyer.</translation>
    </message>
    <message>
        <source>It may be out already: Vignette ended while sending. Look before you send again.</source>
        <translation>Il est peut-être déjà publié&#xa0;: Vignette s’est arrêté pendant l’envoi. Vérifiez avant de renvoyer.</translation>
    </message>
    <message>
        <source>It may be out already: sending failed halfway. Look before you send again.</source>
        <translation>Il est peut-être déjà publié&#xa0;: l’envoi a échoué à mi-chemin. Vérifiez avant de renvoyer.</translation>
    </message>
    <message>
        <source>This post is in the outbox already.</source>
        <translation>Ce post est déjà dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>This post is not in the outbox any more.</source>
        <translation>Ce post n’est plus dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>It was on its way already, so it was not taken back. Look whether it is out.</source>
        <translation>Il était déjà en route et n’a pas été retiré. Vérifiez s’il est publié.</translation>
    </message>
    <message>
        <source>Another Vignette sends from this outbox. Nothing was sent here.</source>
        <translation>Un autre Vignette envoie depuis cette boîte d’envoi. Rien n’a été envoyé ici.</translation>
    </message>
    <message>
        <source>It was due at {due}, and Vignette was not running or locked. Nothing was sent.</source>
        <translation>Il devait partir&#xa0;: {due}, et Vignette ne tournait pas ou était verrouillé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>It waited for more than a day. Look at it before it goes.</source>
        <translation>Il a attendu plus d’un jour. Relisez-le avant qu’il parte.</translation>
    </message>
    <message>
        <source>A post waited for more than a week and was not sent. It is a draft again.</source>
        <translation>Un post a attendu plus d’une semaine et n’a pas été envoyé. Il est redevenu un brouillon.</translation>
    </message>
    <message>
        <source>This part cannot be sent now. Nothing was sent.</source>
        <translation>Cette partie ne peut pas être envoyée maintenant. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The post before this one was not found, so the thread stopped.</source>
        <translation>Le post précédent n’a pas été trouvé, le fil s’est donc arrêté.</translation>
    </message>
    <message>
        <source>No internet. Posts wait in the outbox and go in order.</source>
        <translation>Pas d’internet. Les posts attendent dans la boîte d’envoi et partent dans l’ordre.</translation>
    </message>
    <message>
        <source>X did not answer in time. Nothing was sent.</source>
        <translation>X n’a pas répondu à temps. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The line to X is not safe: its certificate is wrong. Nothing was sent.</source>
        <translation>La ligne vers X n’est pas sûre&#xa0;: son certificat est incorrect. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in first. Nothing was sent.</source>
        <translation>Le réseau demande d’abord une connexion. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The network answered in X&apos;s place. Nothing was sent.</source>
        <translation>Le réseau a répondu à la place de X. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The address is not one Vignette may speak to. Nothing was sent.</source>
        <translation>Vignette n’a pas le droit de parler à cette adresse. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The request could not be made. Nothing was sent.</source>
        <translation>La demande n’a pas pu être faite. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The line broke before the answer came. Nothing was changed.</source>
        <translation>La ligne a coupé avant la réponse. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>La réponse n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>This build cannot tell whose news to believe, so it asked nobody.</source>
        <translation>Cette version ne peut pas savoir quelles nouvelles croire, elle n’a donc demandé à personne.</translation>
    </message>
    <message>
        <source>What came back is not signed by those who make Vignette, so it was not believed.</source>
        <translation>Ce qui est revenu n’est pas signé par ceux qui font Vignette et n’a donc pas été cru.</translation>
    </message>
    <message>
        <source>What came back is too old to be believed.</source>
        <translation>Ce qui est revenu est trop ancien pour être cru.</translation>
    </message>
    <message>
        <source>What came back is older than what was known, so it was not believed.</source>
        <translation>Ce qui est revenu est plus ancien que ce qui était connu et n’a donc pas été cru.</translation>
    </message>
    <message>
        <source>No shortener is chosen. You can choose one in Settings.</source>
        <translation>Aucun raccourcisseur n’est choisi. Vous pouvez en choisir un dans les réglages.</translation>
    </message>
    <message>
        <source>This paper is not known there. Check its number.</source>
        <translation>Cet article y est inconnu. Vérifiez son numéro.</translation>
    </message>
    <message>
        <source>There is no DOI, PMID or PMCID in it.</source>
        <translation>Il n’y a ni DOI, ni PMID, ni PMCID.</translation>
    </message>
    <message>
        <source>A detail in it identifies a patient. Nothing was sent.</source>
        <translation>Un détail y identifie un patient. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Vignette shortens one whole link that begins with https:// or http://.</source>
        <translation>Vignette raccourcit un lien entier qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>A user name or a password stands in this link. Take it out first.</source>
        <translation>Ce lien contient un nom d’utilisateur ou un mot de passe. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>This link is too long for shorteners. It stays as it is.</source>
        <translation>Ce lien est trop long pour les raccourcisseurs. Il reste tel quel.</translation>
    </message>
    <message>
        <source>This link is short already.</source>
        <translation>Ce lien est déjà court.</translation>
    </message>
    <message>
        <source>Readers know and trust this address. It stays as it is.</source>
        <translation>Les lecteurs connaissent cette adresse et s’y fient. Elle reste telle quelle.</translation>
    </message>
    <message>
        <source>The service&apos;s link is no shorter, so yours stays.</source>
        <translation>Le lien du service n’est pas plus court, le vôtre reste donc.</translation>
    </message>
    <message>
        <source>The shortener needs its key. Put it in under Settings.</source>
        <translation>Le raccourcisseur a besoin de sa clé. Mettez-la dans les réglages.</translation>
    </message>
    <message>
        <source>Your own shortener needs its address. Put it in under Settings.</source>
        <translation>Votre propre raccourcisseur a besoin de son adresse. Mettez-la dans les réglages.</translation>
    </message>
    <message>
        <source>This shortener needs your domain. Put it in under Settings.</source>
        <translation>Ce raccourcisseur a besoin de votre domaine. Mettez-le dans les réglages.</translation>
    </message>
    <message>
        <source>An address here begins with https:// and holds no password, ? or #.</source>
        <translation>Ici, une adresse commence par https:// et ne contient ni mot de passe, ni ?, ni #.</translation>
    </message>
    <message>
        <source>A domain is written like go.example.org, without anything behind it.</source>
        <translation>Un domaine s’écrit comme go.example.org, sans rien derrière.</translation>
    </message>
    <message>
        <source>A key holds no blanks and only plain letters, digits and signs.</source>
        <translation>Une clé n’a pas d’espaces, seulement des lettres simples, des chiffres et des signes.</translation>
    </message>
    <message>
        <source>The service does not accept the key. Nothing was changed.</source>
        <translation>Le service n’accepte pas la clé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The service&apos;s limit is reached. Nothing was changed.</source>
        <translation>La limite du service est atteinte. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The service does not take this. Nothing was changed.</source>
        <translation>Le service ne prend pas ceci. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The service is out of order right now. Nothing was changed.</source>
        <translation>Le service est hors d’usage en ce moment. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be used. Nothing was changed.</source>
        <translation>La réponse du service n’a pas pu servir. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The short link would lead somewhere else, so yours stays.</source>
        <translation>Le lien court mènerait ailleurs, le vôtre reste donc.</translation>
    </message>
    <message>
        <source>The service sends on to another address, so the request ended. Check it in Settings.</source>
        <translation>Le service renvoie vers une autre adresse, la demande a donc pris fin. Vérifiez-la dans les réglages.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Nothing was changed.</source>
        <translation>Le service n’a pas répondu à temps. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Nothing was changed.</source>
        <translation>Le service est injoignable. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The line to the service is not safe: its certificate is wrong. Nothing was sent.</source>
        <translation>La ligne vers le service n’est pas sûre&#xa0;: son certificat est incorrect. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The request could not be made. Nothing was changed.</source>
        <translation>La demande n’a pas pu être faite. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>One of the four keys is missing.</source>
        <translation>L’une des quatre clés manque.</translation>
    </message>
    <message>
        <source>A key holds a character that X&apos;s keys never have.</source>
        <translation>Une clé contient un caractère que les clés de X n’ont jamais.</translation>
    </message>
    <message>
        <source>Another Vignette is renewing the sign-in. It goes by itself in a moment.</source>
        <translation>Un autre Vignette renouvelle la connexion. Il part de lui-même dans un instant.</translation>
    </message>
    <message>
        <source>The sign-in was renewed. It goes by itself now.</source>
        <translation>La connexion a été renouvelée. Il part maintenant de lui-même.</translation>
    </message>
    <message>
        <source>This is no client id. X shows it on your app&apos;s page, under OAuth 2.0.</source>
        <translation>Ce n’est pas un Client ID. X l’affiche sur la page de votre application, sous OAuth 2.0.</translation>
    </message>
    <message>
        <source>This is not the address X sent you back to. Copy all of it from the browser.</source>
        <translation>Ce n’est pas l’adresse où X vous a renvoyé. Copiez-la tout entière depuis le navigateur.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in. Begin again.</source>
        <translation>Cette adresse appartient à une autre connexion. Recommencez.</translation>
    </message>
    <message>
        <source>You said no at X, so nothing was connected.</source>
        <translation>Vous avez refusé chez X, rien n’a donc été connecté.</translation>
    </message>
    <message>
        <source>X did not take this app. Look at its settings at X, then try again.</source>
        <translation>X n’a pas accepté cette application. Regardez ses réglages chez X, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in came too late: X gives it 30 seconds. Begin again.</source>
        <translation>La connexion est venue trop tard&#xa0;: X lui laisse 30 secondes. Recommencez.</translation>
    </message>
    <message>
        <source>X did not allow all that posting needs. Allow read and write, and begin again.</source>
        <translation>X n’a pas autorisé tout ce qu’il faut pour poster. Autorisez la lecture et l’écriture, et recommencez.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in five minutes. Begin again.</source>
        <translation>Personne n’est revenu du navigateur en cinq minutes. Recommencez.</translation>
    </message>
    <message>
        <source>No browser could be opened. Set one as the default, then try again.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Définissez-en un par défaut, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was connected.</source>
        <translation>La connexion a été arrêtée. Rien n’a été connecté.</translation>
    </message>
    <message>
        <source>Whether it was deleted is not known. Delete it again: that does no harm.</source>
        <translation>On ignore s’il a été supprimé. Supprimez-le à nouveau&#xa0;: cela ne nuit pas.</translation>
    </message>
    <message>
        <source>X takes videos of up to two minutes from this account. Shorten it.</source>
        <translation>X accepte de ce compte des vidéos de deux minutes au plus. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The archive cannot be opened. Nothing was taken in.</source>
        <translation>L’archive ne peut pas être ouverte. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>There are no posts in it. Choose the zip X gave you, or tweets.js.</source>
        <translation>Elle ne contient aucun post. Choisissez le zip que X vous a donné, ou tweets.js.</translation>
    </message>
    <message>
        <source>The list could not be written there. Choose another folder.</source>
        <translation>La liste n’a pas pu être écrite là. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The archive breaks off. What was read before is kept.</source>
        <translation>L’archive s’interrompt. Ce qui a été lu avant est gardé.</translation>
    </message>
    <message>
        <source>The account is gone from here, but X could not be told. Take the access back in X&apos;s settings.</source>
        <translation>Le compte n’est plus ici, mais X n’a pas pu être prévenu. Retirez l’accès dans les réglages de X.</translation>
    </message>
    <message>
        <source>The post belongs to another account. Nothing was sent.</source>
        <translation>Le post appartient à un autre compte. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This account posts by hand: copy the parts yourself.</source>
        <translation>Ce compte poste à la main&#xa0;: copiez vous-même les parties.</translation>
    </message>
    <message>
        <source>Nothing is sent without the check&apos;s yes.</source>
        <translation>Rien n’est envoyé sans le oui de la vérification.</translation>
    </message>
    <message>
        <source>The draft is too long for the check. Shorten it.</source>
        <translation>Le brouillon est trop long pour la vérification. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>X makes a link of this: a space is missing. A post with a link costs $0.185 more.</source>
        <translation>X en fait un lien&#xa0;: il manque une espace. Un post avec lien coûte 0,185&#xa0;$ de plus.</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>Ajouter l’espace</translation>
    </message>
    <message>
        <source>X would cut this DOI and link only a part of it.</source>
        <translation>X couperait ce DOI et n’en lierait qu’une partie.</translation>
    </message>
    <message>
        <source>Make it one link</source>
        <translation>En faire un seul lien</translation>
    </message>
    <message>
        <source>Screen readers take this for one word. Capitals let them pause.</source>
        <translation>Les lecteurs d’écran y voient un seul mot. Des majuscules leur donnent une pause.</translation>
    </message>
    <message>
        <source>Write {detail}</source>
        <translation>Écrire {detail}</translation>
    </message>
    <message>
        <source>X advises two hashtags a post. Here are more than three.</source>
        <translation>X conseille deux hashtags par post. Il y en a ici plus de trois.</translation>
    </message>
    <message>
        <source>Keep the first three</source>
        <translation>Garder les trois premiers</translation>
    </message>
    <message>
        <source>X takes one cashtag in a post.</source>
        <translation>X accepte un cashtag par post.</translation>
    </message>
    <message>
        <source>Keep the first one</source>
        <translation>Garder le premier</translation>
    </message>
    <message>
        <source>A post that begins with a handle shows only to those who follow both.</source>
        <translation>Un post qui commence par un nom d’utilisateur n’est vu que de ceux qui suivent les deux.</translation>
    </message>
    <message>
        <source>Put a period first</source>
        <translation>Mettre un point devant</translation>
    </message>
    <message>
        <source>Screen readers cannot read these letters, and most of them count twice.</source>
        <translation>Les lecteurs d’écran ne lisent pas ces lettres, et la plupart comptent double.</translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>Utiliser des lettres simples</translation>
    </message>
    <message>
        <source>X takes no post with an invisible character: {detail}.</source>
        <translation>X n’accepte pas de post avec un caractère invisible&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>This sign counts twice, and room is short.</source>
        <translation>Ce signe compte double, et la place manque.</translation>
    </message>
    <message>
        <source>Blanks at the end of a line count, and nobody sees them.</source>
        <translation>Les espaces en fin de ligne comptent, et personne ne les voit.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>These line ends count twice.</source>
        <translation>Ces fins de ligne comptent double.</translation>
    </message>
    <message>
        <source>Mend the line ends</source>
        <translation>Corriger les fins de ligne</translation>
    </message>
    <message>
        <source>Older counters take this emoji apart and count {detail}. There the post is too long.</source>
        <translation>Les anciens compteurs décomposent cet emoji et comptent {detail}. Pour eux, le post est trop long.</translation>
    </message>
    <message>
        <source>The tag of your meeting is not in this post.</source>
        <translation>Le hashtag de votre congrès n’est pas dans ce post.</translation>
    </message>
    <message>
        <source>Add {detail}</source>
        <translation>Ajouter {detail}</translation>
    </message>
    <message>
        <source>This begins as a question. An answer begins with A.</source>
        <translation>Ceci commence comme une question. Une réponse commence par A.</translation>
    </message>
    <message>
        <source>Begin with {detail}</source>
        <translation>Commencer par {detail}</translation>
    </message>
    <message>
        <source>This link tells its site where readers come from. Taken out: {detail}. What stays: {after}</source>
        <translation>Ce lien dit à son site d’où viennent les lecteurs. Part&#xa0;: {detail}. Reste&#xa0;: {after}</translation>
    </message>
    <message>
        <source>Clean the link</source>
        <translation>Nettoyer le lien</translation>
    </message>
    <message>
        <source>A mail filter, network or library wrapped this link; it may name you or your employer. Inside: {after}</source>
        <translation>Un filtre de messagerie, un réseau ou une bibliothèque a enveloppé ce lien&#x202f;; il peut vous nommer, vous ou votre employeur. Dedans&#xa0;: {after}</translation>
    </message>
    <message>
        <source>Use the link inside</source>
        <translation>Utiliser le lien intérieur</translation>
    </message>
    <message>
        <source>A user name or password stands in this link. The post waits until it is out.</source>
        <translation>Ce lien contient un nom d’utilisateur ou un mot de passe. Le post attend qu’il soit retiré.</translation>
    </message>
    <message>
        <source>This is the number of a paper. It can become a citation with a link.</source>
        <translation>C’est le numéro d’un article. Il peut devenir une citation avec lien.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Le rechercher</translation>
    </message>
    <message>
        <source>The picture has no description. Some readers will miss it.</source>
        <translation>L’image n’a pas de description. Certains lecteurs la manqueront.</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>La décrire</translation>
    </message>
    <message>
        <source>This address has two spellings: {detail}</source>
        <translation>Cette adresse s’écrit de deux façons&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>This address mixes alphabets, as addresses made to deceive do: {detail}. Check where it leads.</source>
        <translation>Cette adresse mêle des alphabets, comme celles faites pour tromper&#xa0;: {detail}. Vérifiez où elle mène.</translation>
    </message>
    <message>
        <source>Its pictures are not kept here any more. Edit this post at X.</source>
        <translation>Ses images ne sont plus gardées ici. Modifiez ce post sur X.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lieu</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Une date</translation>
    </message>
    <message>
        <source>An age of 90 or more</source>
        <translation>Un âge de 90 ans ou plus</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Un numéro de téléphone</translation>
    </message>
    <message>
        <source>A fax number</source>
        <translation>Un numéro de fax</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Une adresse e-mail</translation>
    </message>
    <message>
        <source>A Social Security number</source>
        <translation>Un numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>A record number</source>
        <translation>Un numéro de dossier</translation>
    </message>
    <message>
        <source>A health plan number</source>
        <translation>Un numéro d’assurance maladie</translation>
    </message>
    <message>
        <source>An account number</source>
        <translation>Un numéro de compte</translation>
    </message>
    <message>
        <source>A license number</source>
        <translation>Un numéro de licence</translation>
    </message>
    <message>
        <source>A license plate or vehicle number</source>
        <translation>Une plaque ou un numéro de véhicule</translation>
    </message>
    <message>
        <source>A device number</source>
        <translation>Un numéro d’appareil</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Une adresse web</translation>
    </message>
    <message>
        <source>An IP address</source>
        <translation>Une adresse IP</translation>
    </message>
    <message>
        <source>A fingerprint or a voice</source>
        <translation>Une empreinte ou une voix</translation>
    </message>
    <message>
        <source>A face</source>
        <translation>Un visage</translation>
    </message>
    <message>
        <source>A mark that one person has</source>
        <translation>Une marque propre à une seule personne</translation>
    </message>
    <message>
        <source>A detail that adds up with others</source>
        <translation>Un détail qui s’ajoute à d’autres</translation>
    </message>
</context>
</TS>
