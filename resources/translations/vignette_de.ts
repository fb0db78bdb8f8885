<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AboutAccountSheet</name>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>What readers of this account know already can point at a patient. It stays on this computer.</source>
        <translation>Was die Leser dieses Kontos schon wissen, kann auf einen Patienten hinweisen. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Beruflich</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who speaks here</source>
        <translation>Wer hier spricht</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Hospital or practice</source>
        <translation>Klinik oder Praxis</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave a field empty to use what Settings says.</source>
        <translation>Ein leeres Feld übernimmt, was in den Einstellungen steht.</translation>
    </message>
    <message>
        <source>Who can reply to a new draft</source>
        <translation>Wer auf einen neuen Entwurf antworten kann</translation>
    </message>
    <message>
        <source>You can still choose for each draft.</source>
        <translation>Für jeden Entwurf können Sie es noch ändern.</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>Ask X again</source>
        <translation>X erneut fragen</translation>
    </message>
    <message>
        <source>Fetches its name, handle and picture. X bills {sum} for it, once a day.</source>
        <translation>Holt Namen, Nutzernamen und Bild. X berechnet dafür {sum}, einmal am Tag.</translation>
    </message>
    <message>
        <source>Asking X…</source>
        <translation>X wird gefragt…</translation>
    </message>
    <message>
        <source>This is how X shows it now.</source>
        <translation>So zeigt X es jetzt.</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>One post left until {time}.</source>
        <translation>Noch ein Post bis {time}.</translation>
    </message>
    <message>
        <source>{count} posts left until {time}.</source>
        <translation>Noch {count} Posts bis {time}.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>About this account…</source>
        <translation>Über dieses Konto…</translation>
    </message>
    <message>
        <source>Remove this account…</source>
        <translation>Dieses Konto entfernen…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>Konto: {name}</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Übungskonto</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
</context>
<context>
    <name>AccountRoom</name>
    <message>
        <source>{handle} is connected. Your posts go from it now.</source>
        <translation>{handle} ist verbunden. Ihre Posts gehen jetzt von dort hinaus.</translation>
    </message>
    <message>
        <source>{handle} is added. You post from it by hand now.</source>
        <translation>{handle} ist hinzugefügt. Sie posten von dort jetzt von Hand.</translation>
    </message>
    <message>
        <source>The sign-in works. With X it goes the same way.</source>
        <translation>Die Anmeldung klappt. Bei X geht sie genauso.</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Practice stays as it is. You can remove an account later.</source>
        <translation>Das Übungskonto bleibt, wie es ist. Ein Konto lässt sich später entfernen.</translation>
    </message>
    <message>
        <source>Sign in to X</source>
        <translation>Bei X anmelden</translation>
    </message>
    <message>
        <source>X, by four keys</source>
        <translation>X, mit vier Schlüsseln</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel (API key)</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Geheimnis zum API-Schlüssel (API key secret)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken (access token)</translation>
    </message>
    <message>
        <source>Access token secret</source>
        <translation>Geheimnis zum Zugriffstoken (access token secret)</translation>
    </message>
    <message>
        <source>Your handle on X</source>
        <translation>Ihr Nutzername auf X</translation>
    </message>
    <message>
        <source>Up to 15 letters, digits or _</source>
        <translation>Bis zu 15 Buchstaben, Ziffern oder _</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Paste this key.</source>
        <translation>Fügen Sie diesen Schlüssel ein.</translation>
    </message>
    <message>
        <source>This does not look like one of X&apos;s keys.</source>
        <translation>Das sieht nicht nach einem Schlüssel von X aus.</translation>
    </message>
    <message>
        <source>Write your handle: up to 15 letters, digits or _.</source>
        <translation>Geben Sie Ihren Nutzernamen ein: bis zu 15 Buchstaben, Ziffern oder _.</translation>
    </message>
    <message>
        <source>Open X and sign in</source>
        <translation>X öffnen und anmelden</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Warten auf den Browser…</translation>
    </message>
    <message>
        <source>Asking X…</source>
        <translation>X wird gefragt…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>X gives out four keys to the owner of an app. Open console.x.com in your browser, make an app that may read and write, and copy the keys from “Keys and tokens”. They go into this computer&apos;s keyring, nowhere else.</source>
        <translation>X gibt dem Inhaber einer App vier Schlüssel. Öffnen Sie console.x.com im Browser, legen Sie eine App an, die lesen und schreiben darf, und kopieren Sie die Schlüssel unter „Keys and tokens“. Sie kommen in den Schlüsselbund dieses Computers, sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Vignette checks your post as always. Then you copy it out, part by part, and post it in your browser. It needs no keys.</source>
        <translation>Vignette prüft Ihren Post wie immer. Dann kopieren Sie ihn Teil für Teil und posten ihn im Browser. Schlüssel braucht es dafür nicht.</translation>
    </message>
</context>
<context>
    <name>AddReaderSheet</name>
    <message>
        <source>Add a second reader</source>
        <translation>Zweiten Leser hinzufügen</translation>
    </message>
    <message>
        <source>Let the reader type this. The passphrase is theirs alone, and must not be yours.</source>
        <translation>Lassen Sie den Leser dies eintippen. Die Passphrase gehört ihm allein und darf nicht Ihre sein.</translation>
    </message>
    <message>
        <source>Reader id</source>
        <translation>Kennung des Lesers</translation>
    </message>
    <message>
        <source>Not a name: small letters and at least one digit, such as reader-27. It is written to the log.</source>
        <translation>Kein Name: Kleinbuchstaben und mindestens eine Ziffer, etwa reader-27. Sie steht im Protokoll.</translation>
    </message>
    <message>
        <source>Four or five words are good. At least eight characters.</source>
        <translation>Vier oder fünf Wörter sind gut. Mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>The reader&apos;s passphrase</source>
        <translation>Die Passphrase des Lesers</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose an id.</source>
        <translation>Wählen Sie eine Kennung.</translation>
    </message>
    <message>
        <source>Take {count} signs or more.</source>
        <translation>Nehmen Sie mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>AimRoom</name>
    <message>
        <source>What the draft replies to or quotes is still being opened.</source>
        <translation>Was der Entwurf beantwortet oder zitiert, wird noch geöffnet.</translation>
    </message>
    <message>
        <source>X shows a quote or a poll in a post, not both. Remove one of them.</source>
        <translation>X zeigt in einem Post ein Zitat oder eine Umfrage, nicht beides. Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The draft is as it was. What you typed can come back.</source>
        <translation>Der Entwurf ist, wie er war. Was Sie getippt haben, kann zurückkommen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>It can go once Post can be pressed.</source>
        <translation>Er kann hinaus, sobald sich Posten drücken lässt.</translation>
    </message>
    <message>
        <source>A poll cannot be copied out. Remove it, and add it at X.</source>
        <translation>Eine Umfrage lässt sich nicht kopieren. Entfernen Sie sie und fügen Sie sie bei X hinzu.</translation>
    </message>
    <message>
        <source>Bring back what was taken off</source>
        <translation>Entferntes zurückholen</translation>
    </message>
    <message>
        <source>You change a post that is out</source>
        <translation>Sie ändern einen Post, der draußen ist</translation>
    </message>
    <message>
        <source>You go on from a post of your own</source>
        <translation>Sie setzen einen eigenen Post fort</translation>
    </message>
    <message>
        <source>You reply to a post</source>
        <translation>Sie antworten auf einen Post</translation>
    </message>
    <message>
        <source>You reply to {author}</source>
        <translation>Sie antworten {author}</translation>
    </message>
    <message>
        <source>You paste your reply below that post yourself.</source>
        <translation>Sie fügen Ihre Antwort selbst unter diesem Post ein.</translation>
    </message>
    <message>
        <source>You quote a post</source>
        <translation>Sie zitieren einen Post</translation>
    </message>
    <message>
        <source>You quote {author}</source>
        <translation>Sie zitieren {author}</translation>
    </message>
    <message>
        <source>The practice account refuses it, as X does where that post does not mention you.</source>
        <translation>Das Übungskonto lehnt es ab, wie X, wenn dieser Post Sie nicht erwähnt.</translation>
    </message>
    <message>
        <source>its author</source>
        <translation>der Autor</translation>
    </message>
    <message>
        <source>X takes it from Vignette only if {author} mentioned or quoted you. If not, use the browser.</source>
        <translation>X nimmt es von Vignette nur, wenn {author} Sie erwähnt oder zitiert hat. Sonst nutzen Sie den Browser.</translation>
    </message>
    <message>
        <source>You quote that post yourself, and paste your words there.</source>
        <translation>Sie zitieren diesen Post selbst und fügen Ihre Wörter dort ein.</translation>
    </message>
    <message>
        <source>The practice account refuses it, as X does outside its Enterprise plan.</source>
        <translation>Das Übungskonto lehnt es ab, wie X außerhalb des Enterprise-Plans.</translation>
    </message>
    <message>
        <source>X takes quotes only from apps with an Enterprise plan. If yours has none, use the browser.</source>
        <translation>X nimmt Zitate nur von Apps mit Enterprise-Plan. Hat Ihre keinen, nutzen Sie den Browser.</translation>
    </message>
</context>
<context>
    <name>AimRow</name>
    <message>
        <source>Finish in the browser…</source>
        <translation>Im Browser abschließen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the post you reply to</source>
        <translation>Post ändern, auf den Sie antworten</translation>
    </message>
    <message>
        <source>Reply to no post</source>
        <translation>Auf keinen Post antworten</translation>
    </message>
    <message>
        <source>Change the post you quote</source>
        <translation>Post ändern, den Sie zitieren</translation>
    </message>
    <message>
        <source>Quote no post</source>
        <translation>Keinen Post zitieren</translation>
    </message>
    <message>
        <source>Make this a new post</source>
        <translation>Einen neuen Post daraus machen</translation>
    </message>
</context>
<context>
    <name>AloneRoom</name>
    <message>
        <source>Only the text is shown. Esc brings the rest back.</source>
        <translation>Nur der Text ist zu sehen. Esc bringt den Rest zurück.</translation>
    </message>
</context>
<context>
    <name>AltCount</name>
    <message>
        <source>The description is 1 character too long.</source>
        <translation>Die Beschreibung ist 1 Zeichen zu lang.</translation>
    </message>
    <message>
        <source>The description is {over} characters too long.</source>
        <translation>Die Beschreibung ist {over} Zeichen zu lang.</translation>
    </message>
    <message>
        <source>{used} of {most}</source>
        <translation>{used} von {most}</translation>
    </message>
    <message>
        <source>{over} too many: {used} of {most}</source>
        <translation>{over} zu viel: {used} von {most}</translation>
    </message>
</context>
<context>
    <name>AltRoom</name>
    <message>
        <source>The description is changed.</source>
        <translation>Die Beschreibung ist geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>A colleague</source>
        <translation>Von Kollegen</translation>
    </message>
    <message>
        <source>An author or speaker</source>
        <translation>Von Autoren oder Vortragenden</translation>
    </message>
    <message>
        <source>Public: a person in the news, a clinic, an event</source>
        <translation>Öffentlich: eine Person aus den Nachrichten, eine Klinik, ein Ereignis</translation>
    </message>
    <message>
        <source>Me or my family</source>
        <translation>Von mir oder meiner Familie</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>von Kollegen</translation>
    </message>
    <message>
        <source>an author or speaker</source>
        <translation>von Autoren oder Vortragenden</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meins</translation>
    </message>
    <message>
        <source>Not a patient, you said</source>
        <translation>Von keinem Patienten, sagten Sie</translation>
    </message>
    <message>
        <source>{words}: {whose}</source>
        <translation>{words}: {whose}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Ask again about {words}</source>
        <translation>Wieder fragen nach {words}</translation>
    </message>
</context>
<context>
    <name>ArchiveDetail</name>
    <message>
        <source>Open on X to delete</source>
        <translation>Zum Löschen auf X öffnen</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Vignette deletes nothing at X by itself. Copies others made stay.</source>
        <translation>Vignette löscht bei X nichts von sich aus. Kopien, die andere gemacht haben, bleiben.</translation>
    </message>
    <message>
        <source>You have dealt with it.</source>
        <translation>Sie haben ihn erledigt.</translation>
    </message>
    <message>
        <source>Posted on {day}</source>
        <translation>Gepostet am {day}</translation>
    </message>
    <message>
        <source>Not dealt with after all</source>
        <translation>Doch nicht erledigt</translation>
    </message>
</context>
<context>
    <name>ArchiveList</name>
    <message>
        <source>Old posts</source>
        <translation>Alte Posts</translation>
    </message>
    <message>
        <source>Enter opens the post on X, Space marks it as dealt with</source>
        <translation>Enter öffnet den Post auf X, die Leertaste markiert ihn als erledigt</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Add an archive…</source>
        <translation>Archiv hinzufügen…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Liste exportieren…</translation>
    </message>
    <message>
        <source>Delete the import…</source>
        <translation>Import löschen…</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>Zu bedenken</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Alle Posts</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Search old posts</source>
        <translation>Alte Posts durchsuchen</translation>
    </message>
    <message>
        <source>Must change: {block}. To consider: {warn}. Dealt with: {dealt}. All posts: {posts}.</source>
        <translation>Zu ändern: {block}. Zu bedenken: {warn}. Erledigt: {dealt}. Alle Posts: {posts}.</translation>
    </message>
    <message>
        <source>Ask X for an archive of your data, then choose the zip file here, or drop it on this page. Each post is checked as if you wrote it today. Nothing of it leaves this computer.</source>
        <translation>Bitten Sie X um ein Archiv Ihrer Daten, wählen Sie dann hier die ZIP-Datei oder ziehen Sie sie auf diese Seite. Jeder Post wird geprüft, als schrieben Sie ihn heute. Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>What did you post in earlier years?</source>
        <translation>Was haben Sie in früheren Jahren gepostet?</translation>
    </message>
    <message>
        <source>Choose the archive…</source>
        <translation>Archiv wählen…</translation>
    </message>
    <message>
        <source>No post like this</source>
        <translation>Kein solcher Post</translation>
    </message>
    <message>
        <source>No post here</source>
        <translation>Hier ist kein Post</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>ArchiveProgress</name>
    <message>
        <source>How far the import is</source>
        <translation>Stand des Imports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Reading the archive. Posts so far: {count}.</source>
        <translation>Das Archiv wird gelesen. Posts bisher: {count}.</translation>
    </message>
    <message>
        <source>Starting the check…</source>
        <translation>Die Prüfung startet…</translation>
    </message>
    <message>
        <source>The check could not look at some posts: {count}.</source>
        <translation>Einige Posts konnte die Prüfung nicht lesen: {count}.</translation>
    </message>
    <message>
        <source>Posts that no check has looked at yet: {count}.</source>
        <translation>Posts, die noch keine Prüfung gelesen hat: {count}.</translation>
    </message>
    <message>
        <source>Checked {done} of {whole} posts.</source>
        <translation>{done} von {whole} Posts geprüft.</translation>
    </message>
    <message>
        <source>Checked {done} of {whole} posts. Less than a minute left.</source>
        <translation>{done} von {whole} Posts geprüft. Noch weniger als eine Minute.</translation>
    </message>
    <message>
        <source>Checked {done} of {whole} posts. About {minutes} min left.</source>
        <translation>{done} von {whole} Posts geprüft. Noch etwa {minutes} min.</translation>
    </message>
</context>
<context>
    <name>ArchiveRoom</name>
    <message>
        <source>All old posts are checked.</source>
        <translation>Alle alten Posts sind geprüft.</translation>
    </message>
    <message>
        <source>Choose the archive X gave you</source>
        <translation>Wählen Sie das Archiv, das X Ihnen gegeben hat</translation>
    </message>
    <message>
        <source>Archives of X (*.zip *.js)</source>
        <translation>Archive von X (*.zip *.js)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Dealt with.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Not dealt with.</source>
        <translation>Nicht erledigt.</translation>
    </message>
    <message>
        <source>The imported posts are deleted from this computer.</source>
        <translation>Die importierten Posts sind von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>Export the list of old posts</source>
        <translation>Liste der alten Posts exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
    <message>
        <source>The list is written, without a word of the posts. Lines: {count}.</source>
        <translation>Die Liste ist geschrieben, ohne ein Wort der Posts. Zeilen: {count}.</translation>
    </message>
</context>
<context>
    <name>AskWho</name>
    <message>
        <source>Not a patient…</source>
        <translation>Kein Patient…</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Wessen Angabe ist es?</translation>
    </message>
    <message>
        <source>{words} is no patient&apos;s</source>
        <translation>{words} gehört zu keinem Patienten</translation>
    </message>
    <message>
        <source>Opens a menu: whose is it?</source>
        <translation>Öffnet ein Menü: Wessen Angabe ist es?</translation>
    </message>
</context>
<context>
    <name>AuthorizationSheet</name>
    <message>
        <source>The post identifies a patient. The rule allows that only with the patient&apos;s own written authorization for a public post (45 CFR 164.508).</source>
        <translation>Der Inhalt identifiziert einen Patienten. Die Vorschrift erlaubt das nur mit dessen schriftlicher Einwilligung (authorization) in einen öffentlichen Post (45 CFR 164.508).</translation>
    </message>
    <message>
        <source>Post under a written authorization</source>
        <translation>Mit schriftlicher Einwilligung posten</translation>
    </message>
    <message>
        <source>I have read the form. It covers this text on a public network.</source>
        <translation>Ich kenne das Formular. Es deckt diesen Text öffentlich ab.</translation>
    </message>
    <message>
        <source>I have read the form. It covers this text and its pictures on a public network.</source>
        <translation>Ich kenne das Formular. Es deckt Text und Bilder öffentlich ab.</translation>
    </message>
    <message>
        <source>Kept in the audit log. Change one word of the post and it asks again.</source>
        <translation>Wird im Audit-Protokoll festgehalten. Ändert sich ein Wort des Posts, wird wieder gefragt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Record and post</source>
        <translation>Festhalten und posten</translation>
    </message>
    <message>
        <source>A face in picture {number}</source>
        <translation>Ein Gesicht in Bild {number}</translation>
    </message>
    <message>
        <source>The sound of the video</source>
        <translation>Der Ton des Videos</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>Der Patient</translation>
    </message>
    <message>
        <source>A personal representative</source>
        <translation>Ein gesetzlicher Vertreter</translation>
    </message>
    <message>
        <source>In the patient&apos;s record</source>
        <translation>In der Patientenakte</translation>
    </message>
    <message>
        <source>With the privacy office</source>
        <translation>Beim Datenschutzbüro</translation>
    </message>
    <message>
        <source>With communications</source>
        <translation>Bei der Kommunikationsabteilung</translation>
    </message>
    <message>
        <source>In my own files</source>
        <translation>In meinen eigenen Unterlagen</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Wer unterschrieben hat</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>Where the form is kept</source>
        <translation>Wo das Formular liegt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>What the form allows</source>
        <translation>Was das Formular erlaubt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Dates and ages</source>
        <translation>Daten und Alter</translation>
    </message>
    <message>
        <source>Ways to reach the patient</source>
        <translation>Kontaktdaten des Patienten</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Faces, voices, prints</source>
        <translation>Gesichter, Stimmen, Abdrücke</translation>
    </message>
    <message>
        <source>Other marks</source>
        <translation>Andere Merkmale</translation>
    </message>
    <message>
        <source>The form has ended. It cannot carry a post.</source>
        <translation>Das Formular ist abgelaufen. Es kann keinen Post abdecken.</translation>
    </message>
    <message>
        <source>Until when is the form valid? Choose the date written on it.</source>
        <translation>Bis wann gilt das Formular? Wählen Sie den Tag, der darin steht.</translation>
    </message>
    <message>
        <source>The form must allow everything that was found.</source>
        <translation>Das Formular muss alles erlauben, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Say that you have read the form.</source>
        <translation>Sagen Sie, dass Sie das Formular gelesen haben.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Time: {words}</source>
        <translation>Zeit: {words}</translation>
    </message>
    <message>
        <source>Goes then if Vignette is running and unlocked. Otherwise you are asked.</source>
        <translation>Geht dann hinaus, wenn Vignette läuft und entsperrt ist. Sonst werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Alt+T chooses another time</source>
        <translation>Alt+T wählt eine andere Zeit</translation>
    </message>
    <message>
        <source>Audience: {words}</source>
        <translation>Publikum: {words}</translation>
    </message>
    <message>
        <source>Cost {sum}</source>
        <translation>Kosten {sum}</translation>
    </message>
    <message>
        <source>X bills $0.015 a post, and $0.200 a post with a link. Practice and posts by hand are free.</source>
        <translation>X berechnet 0,015&#xa0;$ je Post und 0,200&#xa0;$ je Post mit Link. Üben und Posts von Hand sind kostenlos.</translation>
    </message>
    <message>
        <source>This month: {sum}, with what waits.</source>
        <translation>Diesen Monat: {sum}, mit allem, was wartet.</translation>
    </message>
    <message>
        <source>{cost}. Ctrl+Enter</source>
        <translation>{cost}. Strg+Enter</translation>
    </message>
    <message>
        <source>Everyone can reply</source>
        <translation>Alle können antworten</translation>
    </message>
    <message>
        <source>Accounts you follow can reply</source>
        <translation>Konten, denen Sie folgen, können antworten</translation>
    </message>
    <message>
        <source>Accounts you mention can reply</source>
        <translation>Konten, die Sie erwähnen, können antworten</translation>
    </message>
    <message>
        <source>Your subscribers can reply</source>
        <translation>Ihre Abonnenten können antworten</translation>
    </message>
    <message>
        <source>Verified accounts can reply</source>
        <translation>Verifizierte Konten können antworten</translation>
    </message>
</context>
<context>
    <name>BusyRow</name>
    <message>
        <source>Cleaning the picture and reading it…</source>
        <translation>Bild wird bereinigt und gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel adding the picture</source>
        <translation>Hinzufügen des Bildes abbrechen</translation>
    </message>
    <message>
        <source>Cleaned. Looking for words, codes and faces…</source>
        <translation>Bereinigt. Wörter, Codes und Gesichter werden gesucht…</translation>
    </message>
    <message>
        <source>Cleaned. Looked through {done} of {whole} seconds…</source>
        <translation>Bereinigt. {done} von {whole} Sekunden durchgesehen…</translation>
    </message>
    <message>
        <source>Writing the video anew, without its sound…</source>
        <translation>Das Video wird neu geschrieben, ohne Ton…</translation>
    </message>
    <message>
        <source>Writing the video anew, with its sound…</source>
        <translation>Das Video wird neu geschrieben, mit seinem Ton…</translation>
    </message>
</context>
<context>
    <name>ByHandSheet</name>
    <message>
        <source>The check has looked at exactly this text. Copy it, then paste it into X.</source>
        <translation>Die Prüfung hat genau diesen Text gelesen. Kopieren Sie ihn und fügen Sie ihn in X ein.</translation>
    </message>
    <message>
        <source>The check has looked at exactly these texts. Copy each, then paste it into X, in order.</source>
        <translation>Die Prüfung hat genau diese Texte gelesen. Kopieren Sie jeden und fügen Sie sie der Reihe nach in X ein.</translation>
    </message>
    <message>
        <source>Post it by hand</source>
        <translation>Von Hand posten</translation>
    </message>
    <message>
        <source>The clipboard is open to other programs. Copy something else when you have finished.</source>
        <translation>Die Zwischenablage steht anderen Programmen offen. Kopieren Sie zum Schluss etwas anderes.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open the post at X</source>
        <translation>Post bei X öffnen</translation>
    </message>
    <message>
        <source>Open X</source>
        <translation>X öffnen</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>Ich habe ihn gepostet</translation>
    </message>
    <message>
        <source>The check has looked at exactly this. Open the post, quote it there, and paste your words.</source>
        <translation>Die Prüfung hat genau dies gelesen. Öffnen Sie den Post, zitieren Sie ihn dort und fügen Sie Ihre Wörter ein.</translation>
    </message>
    <message>
        <source>The check has looked at exactly this. Open the post, and paste your words below it.</source>
        <translation>Die Prüfung hat genau dies gelesen. Öffnen Sie den Post und fügen Sie Ihre Wörter darunter ein.</translation>
    </message>
    <message>
        <source>Post {number} of {count}</source>
        <translation>Post {number} von {count}</translation>
    </message>
    <message>
        <source>Copy post {number}</source>
        <translation>Post {number} kopieren</translation>
    </message>
    <message>
        <source>Copy the post</source>
        <translation>Post kopieren</translation>
    </message>
    <message>
        <source>Copy picture {number}</source>
        <translation>Bild {number} kopieren</translation>
    </message>
    <message>
        <source>Copy its description</source>
        <translation>Beschreibung kopieren</translation>
    </message>
    <message>
        <source>Copy the description of picture {number}</source>
        <translation>Beschreibung von Bild {number} kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Not copied yet</source>
        <translation>Noch nicht kopiert</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>Free posting time: {time}</source>
        <translation>Freie Sendezeit: {time}</translation>
    </message>
    <message>
        <source>{time}  {words}</source>
        <translation>{time}  {words}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 Post</translation>
    </message>
    <message>
        <source>{count} posts</source>
        <translation>{count} Posts</translation>
    </message>
</context>
<context>
    <name>CalendarPane</name>
    <message>
        <source>Calendar of scheduled posts</source>
        <translation>Kalender der geplanten Posts</translation>
    </message>
    <message>
        <source>Arrows walk, Page Up and Page Down turn, Enter opens, Alt with an arrow moves a post</source>
        <translation>Pfeile gehen weiter, Bild auf und Bild ab blättern, Enter öffnet, Alt mit einem Pfeil verschiebt einen Post</translation>
    </message>
    <message>
        <source>Drag a post to another time, or move it with Alt and an arrow.</source>
        <translation>Ziehen Sie einen Post auf eine andere Zeit, oder verschieben Sie ihn mit Alt und einem Pfeil.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Show as a calendar</source>
        <translation>Als Kalender zeigen</translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation>Post zeigen</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Andere Zeit…</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Times of {zone}, {offset}</source>
        <translation>Zeitzone: {zone}, {offset}</translation>
    </message>
</context>
<context>
    <name>CaptureRoom</name>
    <message>
        <source>Screenshots and shared screens show Vignette</source>
        <translation>Bildschirmfotos und geteilte Bildschirme zeigen Vignette</translation>
    </message>
    <message>
        <source>While off, others see an empty place where Vignette is. A photograph shows it all the same.</source>
        <translation>Ist es aus, sehen andere eine leere Stelle, wo Vignette ist. Ein Foto zeigt es trotzdem.</translation>
    </message>
    <message>
        <source>Captures of the screen</source>
        <translation>Bildschirmfotos</translation>
    </message>
</context>
<context>
    <name>CardColumn</name>
    <message>
        <source>Add a post to the thread</source>
        <translation>Post zum Thread hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Strg+Umsch+N</translation>
    </message>
    <message>
        <source>Bring back the removed post</source>
        <translation>Entfernten Post zurückholen</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>post {number}</source>
        <translation>Post {number}</translation>
    </message>
    <message>
        <source>The description of a picture</source>
        <translation>Die Beschreibung eines Bildes</translation>
    </message>
    <message>
        <source>An answer of the poll</source>
        <translation>Eine Antwort der Umfrage</translation>
    </message>
    <message>
        <source>Where a link leads</source>
        <translation>Wohin ein Link führt</translation>
    </message>
    <message>
        <source>The name of a file</source>
        <translation>Der Name einer Datei</translation>
    </message>
    <message>
        <source>In picture {number}</source>
        <translation>In Bild {number}</translation>
    </message>
    <message>
        <source>A code in picture {number}</source>
        <translation>Ein Code in Bild {number}</translation>
    </message>
    <message>
        <source>A face in picture {number}</source>
        <translation>Ein Gesicht in Bild {number}</translation>
    </message>
    <message>
        <source>The sound of the video</source>
        <translation>Der Ton des Videos</translation>
    </message>
    <message>
        <source>The post you reply to</source>
        <translation>Der Post, auf den Sie antworten</translation>
    </message>
    <message>
        <source>The post you quote</source>
        <translation>Der Post, den Sie zitieren</translation>
    </message>
</context>
<context>
    <name>ChartRoom</name>
    <message>
        <source>A long text was pasted. If it comes out of a chart, take it out again: nothing of it stays here, not in undo, not among earlier versions.</source>
        <translation>Ein langer Text wurde eingefügt. Stammt er aus einer Akte, nehmen Sie ihn wieder heraus: Nichts davon bleibt hier, weder im Rückgängigmachen noch in früheren Fassungen.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>It was changed since. Delete what is left of it, then the draft, and that for good.</source>
        <translation>Er wurde inzwischen geändert. Löschen Sie, was davon übrig ist, dann den Entwurf, und diesen endgültig.</translation>
    </message>
    <message>
        <source>It is out of the draft, of undo, of earlier versions and the search.</source>
        <translation>Er ist aus dem Entwurf, dem Rückgängigmachen, den früheren Fassungen und der Suche entfernt.</translation>
    </message>
</context>
<context>
    <name>ChatClock</name>
    <message>
        <source>Hide the time of the chat</source>
        <translation>Zeit des Chats ausblenden</translation>
    </message>
    <message>
        <source>Show the time of the chat</source>
        <translation>Zeit des Chats zeigen</translation>
    </message>
    <message>
        <source>Begins in {time}</source>
        <translation>Beginnt in {time}</translation>
    </message>
    <message>
        <source>Over for {time}</source>
        <translation>Seit {time} vorbei</translation>
    </message>
    <message>
        <source>Just over</source>
        <translation>Gerade vorbei</translation>
    </message>
    <message>
        <source>{time} in</source>
        <translation>Seit {time}</translation>
    </message>
    <message>
        <source>{time} in, {rest} left</source>
        <translation>Seit {time}, noch {rest}</translation>
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
        <translation>Prüfung zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>No program can know who will recognize a story.</source>
        <translation>Kein Programm kann wissen, wer eine Geschichte wiedererkennt.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>The check could not look</source>
        <translation>Die Prüfung konnte nicht lesen</translation>
    </message>
    <message>
        <source>The check begins with your first word.</source>
        <translation>Die Prüfung beginnt mit Ihrem ersten Wort.</translation>
    </message>
    <message>
        <source>The check is waking up</source>
        <translation>Die Prüfung startet</translation>
    </message>
    <message>
        <source>Not all was looked at</source>
        <translation>Nicht alles wurde geprüft</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>It looks the moment it is ready.</source>
        <translation>Sie liest, sobald sie bereit ist.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Nothing was found in what was read. Look at the rest yourself.</source>
        <translation>Im Gelesenen wurde nichts gefunden. Den Rest sehen Sie selbst durch.</translation>
    </message>
    <message>
        <source>No name, place, date, age over 89 or other detail that singles out a patient.</source>
        <translation>Kein Name, kein Ort, kein Datum, kein Alter über 89 und nichts anderes, das einen Patienten heraushebt.</translation>
    </message>
    <message>
        <source>{count} must change</source>
        <translation>{count} zu ändern</translation>
    </message>
    <message>
        <source>{count} to consider</source>
        <translation>{count} zu bedenken</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The answer comes in a moment.</source>
        <translation>Die Antwort kommt gleich.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird geprüft</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>CitationView</name>
    <message>
        <source>{source} was asked on {day}.</source>
        <translation>{source} wurde am {day} gefragt.</translation>
    </message>
    <message>
        <source>{source} knows of no retraction.</source>
        <translation>{source} meldet keinen Widerruf.</translation>
    </message>
    <message>
        <source>{source} did not tell whether it was retracted.</source>
        <translation>{source} gab nicht an, ob sie widerrufen wurde.</translation>
    </message>
    <message>
        <source>A correction was published.</source>
        <translation>Es wurde eine Korrektur veröffentlicht.</translation>
    </message>
    <message>
        <source>Its journal has expressed concern about it.</source>
        <translation>Die Zeitschrift hat Bedenken dazu geäußert.</translation>
    </message>
    <message>
        <source>This is the notice of a retraction, not the paper.</source>
        <translation>Das ist die Mitteilung eines Widerrufs, nicht die Arbeit.</translation>
    </message>
    <message>
        <source>This paper was retracted.</source>
        <translation>Diese Arbeit wurde widerrufen.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Post</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Post</translation>
    </message>
    <message>
        <source>Add a post to the thread</source>
        <translation>Post zum Thread hinzufügen</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Bild hinzufügen…</translation>
    </message>
    <message>
        <source>Add a part of the screen…</source>
        <translation>Teil des Bildschirms hinzufügen…</translation>
    </message>
    <message>
        <source>Link or paper…</source>
        <translation>Link oder Fachartikel…</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>Emoji…</translation>
    </message>
    <message>
        <source>The main button of a dialog</source>
        <translation>Die Hauptschaltfläche eines Dialogs</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Versionen…</translation>
    </message>
    <message>
        <source>Clean the links</source>
        <translation>Links bereinigen</translation>
    </message>
    <message>
        <source>Reply to a post…</source>
        <translation>Auf einen Post antworten…</translation>
    </message>
    <message>
        <source>Quote a post…</source>
        <translation>Einen Post zitieren…</translation>
    </message>
    <message>
        <source>Post in a community…</source>
        <translation>In einer Community posten…</translation>
    </message>
    <message>
        <source>Post from a meeting…</source>
        <translation>Von einer Tagung posten…</translation>
    </message>
    <message>
        <source>Templates and snippets…</source>
        <translation>Vorlagen und Textbausteine…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove this post</source>
        <translation>Diesen Post entfernen</translation>
    </message>
    <message>
        <source>Split this post into a thread</source>
        <translation>Diesen Post in einen Thread teilen</translation>
    </message>
    <message>
        <source>Move this post up</source>
        <translation>Diesen Post nach oben</translation>
    </message>
    <message>
        <source>Move this post down</source>
        <translation>Diesen Post nach unten</translation>
    </message>
    <message>
        <source>Complete a tag or a mention</source>
        <translation>Hashtag oder Erwähnung ergänzen</translation>
    </message>
    <message>
        <source>Expand or shorten an abbreviation</source>
        <translation>Abkürzung ausschreiben oder kürzen</translation>
    </message>
    <message>
        <source>Type a tab</source>
        <translation>Tabulator eingeben</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>Choose when it goes</source>
        <translation>Zeit des Postens wählen</translation>
    </message>
    <message>
        <source>Choose who can reply</source>
        <translation>Wählen, wer antworten kann</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next wording</source>
        <translation>Nächste Formulierung</translation>
    </message>
    <message>
        <source>Previous wording</source>
        <translation>Vorige Formulierung</translation>
    </message>
    <message>
        <source>Use the first suggestion</source>
        <translation>Ersten Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Use all suggestions</source>
        <translation>Alle Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>Find in this draft</source>
        <translation>In diesem Entwurf suchen</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Replace in this draft</source>
        <translation>In diesem Entwurf ersetzen</translation>
    </message>
    <message>
        <source>Search all drafts</source>
        <translation>Alle Entwürfe durchsuchen</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>Die Prüfung</translation>
    </message>
    <message>
        <source>The preview</source>
        <translation>Die Vorschau</translation>
    </message>
    <message>
        <source>The bar with Post</source>
        <translation>Die Leiste mit Posten</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Tab</translation>
    </message>
    <message>
        <source>Close the tab; the draft stays</source>
        <translation>Tab schließen; der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Calendar of scheduled posts</source>
        <translation>Kalender der geplanten Posts</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Take back, or do what a note offers</source>
        <translation>Zurückholen, oder tun, was ein Hinweis anbietet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Practice timeline</source>
        <translation>Übungs-Timeline</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>Das Menü</translation>
    </message>
    <message>
        <source>The menu of the text, field or row</source>
        <translation>Das Menü des Texts, des Felds oder der Zeile</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Fold or unfold the side bar</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>Preview beside or below the text</source>
        <translation>Vorschau neben oder unter dem Text</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>About Vignette</source>
        <translation>Über Vignette</translation>
    </message>
    <message>
        <source>Close Vignette</source>
        <translation>Vignette beenden</translation>
    </message>
</context>
<context>
    <name>CommunityRoom</name>
    <message>
        <source>A reply goes where the other post is, not to a community. Take one of the two off.</source>
        <translation>Eine Antwort geht dorthin, wo der andere Post ist, nicht in eine Community. Nehmen Sie eines von beiden heraus.</translation>
    </message>
    <message>
        <source>By hand, you choose the community at X. Take it off here: menu, Post in a community.</source>
        <translation>Von Hand wählen Sie die Community bei X. Nehmen Sie sie hier heraus: Menü, In einer Community posten.</translation>
    </message>
</context>
<context>
    <name>CommunitySheet</name>
    <message>
        <source>In which community?</source>
        <translation>In welcher Community?</translation>
    </message>
    <message>
        <source>Paste its link. X takes the post only if you are a member, and shows the first post there.</source>
        <translation>Fügen Sie den Link der Community ein. X nimmt den Post nur, wenn Sie Mitglied sind, und zeigt dort den ersten Post.</translation>
    </message>
    <message>
        <source>It looks like x.com/i/communities/ with a number behind it.</source>
        <translation>Er sieht aus wie x.com/i/communities/ mit einer Zahl dahinter.</translation>
    </message>
    <message>
        <source>Link of the community</source>
        <translation>Link der Community</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Keine Community</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Post there</source>
        <translation>Dort posten</translation>
    </message>
    <message>
        <source>This is not the link of a community on X.</source>
        <translation>Das ist nicht der Link einer Community auf X.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>{count} suggestions: {first}. Tab takes it, Down goes on.</source>
        <translation>{count} Vorschläge: {first}. Tab übernimmt, Abwärts geht weiter.</translation>
    </message>
</context>
<context>
    <name>ComposerPage</name>
    <message>
        <source>How X will show it</source>
        <translation>So wird X es zeigen</translation>
    </message>
    <message>
        <source>How X would show it</source>
        <translation>So würde X es zeigen</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Could somebody recognize this patient?</source>
        <translation>Könnte jemand diesen Patienten wiedererkennen?</translation>
    </message>
    <message>
        <source>Post as it is</source>
        <translation>So posten</translation>
    </message>
    <message>
        <source>Go back and change</source>
        <translation>Zurück und ändern</translation>
    </message>
    <message>
        <source>Say first what you have considered</source>
        <translation>Sagen Sie zuerst, was Sie bedacht haben</translation>
    </message>
    <message>
        <source>Nothing was found in what was read. A part of the draft was not looked at.</source>
        <translation>Im Gelesenen wurde nichts gefunden. Ein Teil des Entwurfs wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Something here may identify a patient by itself. The check is not sure.</source>
        <translation>Etwas hier könnte schon allein einen Patienten identifizieren. Die Prüfung ist nicht sicher.</translation>
    </message>
    <message>
        <source>Nothing here names a patient. One detail might still point to one.</source>
        <translation>Nichts hier nennt einen Patienten. Eine Angabe könnte dennoch auf einen hinweisen.</translation>
    </message>
    <message>
        <source>Nothing here names a patient. Two details together might still point to one.</source>
        <translation>Nichts hier nennt einen Patienten. Zwei Angaben zusammen könnten dennoch auf einen hinweisen.</translation>
    </message>
    <message>
        <source>Nothing here names a patient. {count} details together might still point to one.</source>
        <translation>Nichts hier nennt einen Patienten. {count} Angaben zusammen könnten dennoch auf einen hinweisen.</translation>
    </message>
    <message>
        <source>What have you considered?</source>
        <translation>Was haben Sie bedacht?</translation>
    </message>
    <message>
        <source>Your answer goes into the audit log. No word of the post does.</source>
        <translation>Ihre Antwort kommt ins Audit-Protokoll, vom Post kein Wort.</translation>
    </message>
    <message>
        <source>I changed details that are not needed</source>
        <translation>Ich habe unnötige Angaben geändert</translation>
    </message>
    <message>
        <source>Age, time, place or order of events are not as they were.</source>
        <translation>Alter, Zeit, Ort oder Reihenfolge sind nicht, wie sie waren.</translation>
    </message>
    <message>
        <source>The patient agreed to this post</source>
        <translation>Der Patient hat diesem Post zugestimmt</translation>
    </message>
    <message>
        <source>A signed permission is on file.</source>
        <translation>Eine unterschriebene Erlaubnis liegt vor.</translation>
    </message>
    <message>
        <source>It is not one real patient</source>
        <translation>Es ist nicht ein bestimmter Patient</translation>
    </message>
    <message>
        <source>Several stories in one, or an invented one.</source>
        <translation>Mehrere Geschichten in einer oder eine erfundene.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>{count} left</source>
        <translation>noch {count}</translation>
    </message>
    <message>
        <source>1 character over</source>
        <translation>1 Zeichen zu viel</translation>
    </message>
    <message>
        <source>{count} characters over</source>
        <translation>{count} Zeichen zu viel</translation>
    </message>
    <message>
        <source>1 character left</source>
        <translation>Noch 1 Zeichen</translation>
    </message>
    <message>
        <source>{count} characters left</source>
        <translation>Noch {count} Zeichen</translation>
    </message>
</context>
<context>
    <name>DeleteForGoodSheet</name>
    <message>
        <source>Delete {count} drafts for good?</source>
        <translation>{count} Entwürfe endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete this draft for good?</source>
        <translation>Diesen Entwurf endgültig löschen?</translation>
    </message>
    <message>
        <source>Its versions and its words in the search go too. Backups you made still hold it.</source>
        <translation>Auch seine Versionen und seine Wörter in der Suche verschwinden. Ihre Sicherungen enthalten ihn weiterhin.</translation>
    </message>
    <message>
        <source>Their versions and their words in the search go too. Backups you made still hold them.</source>
        <translation>Auch ihre Versionen und ihre Wörter in der Suche verschwinden. Ihre Sicherungen enthalten sie weiterhin.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Alle behalten</translation>
    </message>
</context>
<context>
    <name>DeletePostSheet</name>
    <message>
        <source>Delete this post?</source>
        <translation>Diesen Post löschen?</translation>
    </message>
    <message>
        <source>Delete these {count} posts?</source>
        <translation>Diese {count} Posts löschen?</translation>
    </message>
    <message>
        <source>Who has read, copied or shared it keeps what they have. Its text stays here, under Sent.</source>
        <translation>Wer ihn gelesen, kopiert oder geteilt hat, behält ihn. Der Text bleibt hier unter „Gesendet“.</translation>
    </message>
    <message>
        <source>Who has read, copied or shared them keeps what they have. Their text stays here, under Sent.</source>
        <translation>Wer sie gelesen, kopiert oder geteilt hat, behält sie. Der Text bleibt hier unter „Gesendet“.</translation>
    </message>
    <message>
        <source>X bills {sum} for it.</source>
        <translation>X berechnet dafür {sum}.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Stehen lassen</translation>
    </message>
</context>
<context>
    <name>DicomSheet</name>
    <message>
        <source>This file carries the patient&apos;s record</source>
        <translation>Diese Datei trägt die Daten des Patienten</translation>
    </message>
    <message>
        <source>A DICOM file holds name, dates and numbers beside the picture. It is never posted as it is.</source>
        <translation>Eine DICOM-Datei enthält neben dem Bild Name, Daten und Nummern. Sie wird nie so gepostet, wie sie ist.</translation>
    </message>
    <message>
        <source>Vignette can take its pixels alone and write them anew. Names are often printed into the pixels, too: you cover them, and go through the whole picture at full size before it can be posted.</source>
        <translation>Vignette kann nur ihre Pixel nehmen und sie neu schreiben. Oft sind Namen auch in die Pixel gedruckt: Sie decken sie ab und gehen das ganze Bild in voller Größe durch, bevor es gepostet werden kann.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take the pixels…</source>
        <translation>Pixel nehmen…</translation>
    </message>
</context>
<context>
    <name>DictionaryOffers</name>
    <message>
        <source>Other languages you write in</source>
        <translation>Weitere Sprachen, in denen Sie schreiben</translation>
    </message>
    <message>
        <source>Each post is read with the dictionary that knows most of its words.</source>
        <translation>Jeder Post wird mit dem Wörterbuch gelesen, das die meisten seiner Wörter kennt.</translation>
    </message>
    <message>
        <source>This computer has no other dictionary. One that is installed for hunspell is offered here.</source>
        <translation>Dieser Computer hat kein weiteres Wörterbuch. Eines, das für Hunspell installiert ist, wird hier angeboten.</translation>
    </message>
</context>
<context>
    <name>DoubtBanner</name>
    <message>
        <source>This may be out already: look first.</source>
        <translation>Vielleicht schon draußen: erst nachsehen.</translation>
    </message>
    <message>
        <source>It was on its way when the file was written that it was brought back from. Nothing can tell what became of it since.</source>
        <translation>Er war unterwegs, als die Datei geschrieben wurde, aus der er zurückkam. Was seither aus ihm wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Look at your posts</source>
        <translation>Ihre Posts ansehen</translation>
    </message>
    <message>
        <source>It is not out</source>
        <translation>Er ist nicht draußen</translation>
    </message>
</context>
<context>
    <name>DoubtRoom</name>
    <message>
        <source>This may be out already: look first.</source>
        <translation>Vielleicht schon draußen: erst nachsehen.</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Enter opens, Delete removes</source>
        <translation>Enter öffnet, Entf entfernt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>May be out: look first</source>
        <translation>Evtl. draußen: nachsehen</translation>
    </message>
</context>
<context>
    <name>DraftRoom</name>
    <message>
        <source>The older version is back. What you had is kept as a version, too.</source>
        <translation>Die ältere Version ist wieder da. Was Sie hatten, ist auch als Version aufgehoben.</translation>
    </message>
</context>
<context>
    <name>DraftTabs</name>
    <message>
        <source>Drafts opened last</source>
        <translation>Zuletzt geöffnete Entwürfe</translation>
    </message>
    <message>
        <source>Close this tab; the draft stays</source>
        <translation>Diesen Tab schließen; der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>Andere Tabs schließen</translation>
    </message>
</context>
<context>
    <name>EditButton</name>
    <message>
        <source>Edit… (1 minute left)</source>
        <translation>Bearbeiten… (noch 1 Minute)</translation>
    </message>
    <message>
        <source>Edit… ({count} minutes left)</source>
        <translation>Bearbeiten… (noch {count} Minuten)</translation>
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
        <translation>X nimmt die Änderung bis {time}, mit Premium. Was vorher dort stand, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>The post you change is another account&apos;s. Choose that account, or make this a new post.</source>
        <translation>Der Post, den Sie ändern, gehört einem anderen Konto. Wählen Sie jenes Konto, oder machen Sie einen neuen Post daraus.</translation>
    </message>
    <message>
        <source>X takes no change of that post any more. Make this a new post, or leave it.</source>
        <translation>X nimmt keine Änderung dieses Posts mehr. Machen Sie einen neuen Post daraus, oder lassen Sie es.</translation>
    </message>
    <message>
        <source>X takes the change until {time}, with Premium. The pictures are uploaded again with it.</source>
        <translation>X nimmt die Änderung bis {time}, mit Premium. Die Bilder werden mit ihr erneut hochgeladen.</translation>
    </message>
    <message>
        <source>A change is of words and pictures alone, and at once: one post, with nothing else beside it.</source>
        <translation>Eine Änderung betrifft nur Wörter und Bilder und gilt sofort: ein Post, mit sonst nichts daneben.</translation>
    </message>
</context>
<context>
    <name>EditTemplateSheet</name>
    <message>
        <source>Your own template</source>
        <translation>Eigene Vorlage</translation>
    </message>
    <message>
        <source>It is kept in the encrypted store of this computer, like your drafts.</source>
        <translation>Sie liegt im verschlüsselten Speicher dieses Computers, wie Ihre Entwürfe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{Words in braces} are asked for. {cursor} is where you go on. A line of --- begins another post.</source>
        <translation>Nach {Wörtern in Klammern} wird gefragt. Bei {cursor} schreiben Sie weiter. Eine Zeile mit --- beginnt einen weiteren Post.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A template needs some text.</source>
        <translation>Eine Vorlage braucht etwas Text.</translation>
    </message>
    <message>
        <source>A name finds it again.</source>
        <translation>Ein Name macht sie wieder auffindbar.</translation>
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
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Smileys</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Tiere und Natur</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>Kein Hautton</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translation>Heller Hautton</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translation>Mittelheller Hautton</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translation>Mittlerer Hautton</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translation>Mitteldunkler Hautton</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translation>Dunkler Hautton</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Emoji wählen</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen (auf Englisch)</translation>
    </message>
    <message>
        <source>No emoji is called that.</source>
        <translation>Kein Emoji heißt so.</translation>
    </message>
    <message>
        <source>Skin tone: {tone}</source>
        <translation>Hautton: {tone}</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Drafts, versions, pictures, templates, words, outbox and log, for another computer.</source>
        <translation>Entwürfe, Versionen, Bilder, Vorlagen, Wörter, Postausgang und Protokoll, für einen anderen Computer.</translation>
    </message>
    <message>
        <source>A passphrase for this file</source>
        <translation>Eine Passphrase für diese Datei</translation>
    </message>
    <message>
        <source>Four or five words are good. If you forget it, nobody can bring it back.</source>
        <translation>Vier oder fünf Wörter sind gut. Eine vergessene Passphrase kann Ihnen niemand nennen.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Without a passphrase: anybody can read it (JSON)</source>
        <translation>Ohne Passphrase: Jeder kann es lesen (JSON)</translation>
    </message>
    <message>
        <source>Anybody who finds the file can read it, with whatever in it could identify a patient.</source>
        <translation>Wer die Datei findet, kann sie lesen, mit allem darin, was einen Patienten identifizieren könnte.</translation>
    </message>
    <message>
        <source>Without a passphrase: turned off by your institution</source>
        <translation>Ohne Passphrase: von Ihrer Einrichtung abgeschaltet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Export it readable…</source>
        <translation>Lesbar exportieren…</translation>
    </message>
    <message>
        <source>Take {count} signs or more.</source>
        <translation>Nehmen Sie mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Backups of Vignette (*.vignette-backup)</source>
        <translation>Sicherungen von Vignette (*.vignette-backup)</translation>
    </message>
    <message>
        <source>Exports of Vignette (*.vignette-export *.json)</source>
        <translation>Exporte von Vignette (*.vignette-export *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FilmFirstSheet</name>
    <message>
        <source>Add a video</source>
        <translation>Video hinzufügen</translation>
    </message>
    <message>
        <source>It is written anew: up to 140 seconds, 32 MB and 1280 pixels on its longer side. X makes it smaller yet. Then one frame a second is read; you can go on writing meanwhile.</source>
        <translation>Es wird neu geschrieben: bis zu 140 Sekunden, 32 MB und 1280 Pixel an der längeren Seite. X macht es noch kleiner. Dann wird ein Bild je Sekunde gelesen; Sie können inzwischen weiterschreiben.</translation>
    </message>
    <message>
        <source>Remove its sound</source>
        <translation>Ton entfernen</translation>
    </message>
    <message>
        <source>Keep its sound</source>
        <translation>Ton behalten</translation>
    </message>
    <message>
        <source>A voice tells who speaks (45 CFR 164.514(b)(2)(i)(P)), and no program here listens. With its sound the post goes only under the patient&apos;s written authorization.</source>
        <translation>Eine Stimme verrät, wer spricht (45 CFR 164.514(b)(2)(i)(P)), und kein Programm hier hört zu. Mit Ton geht der Post nur mit der schriftlichen Einwilligung des Patienten hinaus.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add video</source>
        <translation>Video hinzufügen</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use video</source>
        <translation>Video verwenden</translation>
    </message>
    <message>
        <source>{seconds} seconds, {width} by {height} pixels, {weight} (before: {wide} by {high}, {before}). Written anew: {count} details of the file are gone.</source>
        <translation>{seconds} Sekunden, {width} mal {height} Pixel, {weight} (vorher: {wide} mal {high}, {before}). Neu geschrieben: {count} Angaben der Datei sind weg.</translation>
    </message>
    <message>
        <source>Its sound is kept: a voice tells who speaks, so the post goes only under a written authorization. To remove the sound, take the video off and add it again.</source>
        <translation>Der Ton bleibt: Eine Stimme verrät, wer spricht, daher geht der Post nur mit einer schriftlichen Einwilligung hinaus. Um den Ton zu entfernen, nehmen Sie das Video heraus und fügen es neu hinzu.</translation>
    </message>
    <message>
        <source>Its sound is removed: a voice tells who speaks (45 CFR 164.514(b)(2)(i)(P)).</source>
        <translation>Der Ton ist entfernt: Eine Stimme verrät, wer spricht (45 CFR 164.514(b)(2)(i)(P)).</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The first frame of the video</source>
        <translation>Das erste Einzelbild des Videos</translation>
    </message>
    <message>
        <source>A box does not stay on what moves, so cut that part out. What is left is read again.</source>
        <translation>Ein Kasten bleibt nicht auf dem, was sich bewegt; schneiden Sie diesen Teil heraus. Was bleibt, wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Keep from</source>
        <translation>Behalten ab</translation>
    </message>
    <message>
        <source>Keep up to</source>
        <translation>Behalten bis</translation>
    </message>
    <message>
        <source>Nothing to cut out was found. One frame a second was looked at: look for more yourself.</source>
        <translation>Es wurde nichts zum Herausschneiden gefunden. Ein Einzelbild je Sekunde wurde angesehen: Suchen Sie selbst nach mehr.</translation>
    </message>
    <message>
        <source>{words}, first seen at {seconds} s</source>
        <translation>{words}, zuerst gesehen bei {seconds} s</translation>
    </message>
    <message>
        <source>No program could read it. Cut out what must go, then look through it yourself.</source>
        <translation>Kein Programm konnte es lesen. Schneiden Sie heraus, was weg muss, und sehen Sie es dann selbst durch.</translation>
    </message>
    <message>
        <source>Look through it…</source>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>Description of the video</source>
        <translation>Beschreibung des Videos</translation>
    </message>
    <message>
        <source>Describe the video</source>
        <translation>Video beschreiben</translation>
    </message>
    <message>
        <source>For people who cannot see it. Checked like the post.</source>
        <translation>Für Menschen, die es nicht sehen können. Geprüft wie der Post.</translation>
    </message>
    <message>
        <source>Keep at least half a second of it.</source>
        <translation>Behalten Sie mindestens eine halbe Sekunde davon.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this draft</source>
        <translation>In diesem Entwurf suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Stelle (Umsch+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace (Ctrl+H)</source>
        <translation>Ersetzen (Strg+H)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>Replaced: {count}. Ctrl+Z brings the words back, post by post.</source>
        <translation>Ersetzt: {count}. Strg+Z bringt die Wörter zurück, Post für Post.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
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
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Zu bedenken</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Rule {letter}</source>
        <translation>Regel {letter}</translation>
    </message>
    <message>
        <source>Enter uses the first suggestion, Delete removes, Esc goes to the text</source>
        <translation>Enter übernimmt den ersten Vorschlag, Entf entfernt, Esc geht zum Text</translation>
    </message>
    <message>
        <source>Cover it: {words}</source>
        <translation>Abdecken: {words}</translation>
    </message>
    <message>
        <source>Replace {words} with “{other}”</source>
        <translation>{words} durch „{other}“ ersetzen</translation>
    </message>
    <message>
        <source>Remove {words}</source>
        <translation>{words} entfernen</translation>
    </message>
</context>
<context>
    <name>ForgetArchiveSheet</name>
    <message>
        <source>Delete {count} imported posts for good?</source>
        <translation>{count} importierte Posts endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete the imported post for good?</source>
        <translation>Den importierten Post endgültig löschen?</translation>
    </message>
    <message>
        <source>They go from this computer, with what the check said and what you dealt with. At X they stay as they are. Backups you made still hold them.</source>
        <translation>Sie verschwinden von diesem Computer, mit dem, was die Prüfung sagte und was Sie erledigt haben. Bei X bleiben sie, wie sie sind. Sicherungen, die Sie gemacht haben, enthalten sie noch.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Enter opens, Esc goes back to the search</source>
        <translation>Enter öffnet, Esc geht zurück zur Suche</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
</context>
<context>
    <name>FrameRow</name>
    <message>
        <source>Frame before</source>
        <translation>Voriges Einzelbild</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Einzelbild</translation>
    </message>
    <message>
        <source>It moves: {count} frames. What you do is done to all of them.</source>
        <translation>Es bewegt sich: {count} Einzelbilder. Was Sie tun, gilt für alle.</translation>
    </message>
    <message>
        <source>It moves: {count} frames, {unlike} of them differ; this is {number}. What you do is done to all.</source>
        <translation>Es bewegt sich: {count} Einzelbilder, {unlike} davon verschieden; dies ist {number}. Was Sie tun, gilt für alle.</translation>
    </message>
</context>
<context>
    <name>GoingSheet</name>
    <message>
        <source>A post is about to go out</source>
        <translation>Ein Post geht gleich hinaus</translation>
    </message>
    <message>
        <source>Posts go only while Vignette runs. If you close it now, the post waits in the outbox and goes when you start Vignette again.</source>
        <translation>Posts gehen nur hinaus, solange Vignette läuft. Wenn Sie es jetzt schließen, wartet der Post im Postausgang und geht hinaus, sobald Sie Vignette wieder starten.</translation>
    </message>
    <message>
        <source>Posts are about to go out</source>
        <translation>Posts gehen gleich hinaus</translation>
    </message>
    <message>
        <source>Posts go only while Vignette runs. If you close it now, they wait in the outbox and go when you start Vignette again.</source>
        <translation>Posts gehen nur hinaus, solange Vignette läuft. Wenn Sie es jetzt schließen, warten sie im Postausgang und gehen hinaus, sobald Sie Vignette wieder starten.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Close when they are out</source>
        <translation>Schließen, wenn sie draußen sind</translation>
    </message>
    <message>
        <source>Close when it is out</source>
        <translation>Schließen, wenn er draußen ist</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Move post {number} of {count}</source>
        <translation>Post {number} von {count} verschieben</translation>
    </message>
    <message>
        <source>Drag to move this post (Alt+Up, Alt+Down)</source>
        <translation>Ziehen verschiebt diesen Post (Alt+Hoch, Alt+Herunter)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to the start</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Ans Ende</translation>
    </message>
</context>
<context>
    <name>HandRoom</name>
    <message>
        <source>Marked as posted by you. It stands under Sent.</source>
        <translation>Als von Ihnen gepostet vermerkt. Der Post steht unter „Gesendet“.</translation>
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
        <translation>Tagungsmodus</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf aufheben</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Das ganze Fenster zeigen</translation>
    </message>
    <message>
        <source>Quick draft</source>
        <translation>Schneller Entwurf</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Opening your drafts</source>
        <translation>Ihre Entwürfe werden geöffnet</translation>
    </message>
    <message>
        <source>Not kept: gone when Vignette closes</source>
        <translation>Nicht gespeichert: weg, wenn Vignette schließt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved a moment ago</source>
        <translation>Gerade gespeichert</translation>
    </message>
    <message>
        <source>Saved {count} min ago</source>
        <translation>Vor {count} min gespeichert</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Gespeichert um {time}</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>This page is in English so far.</source>
        <translation>Diese Seite ist bisher auf Englisch.</translation>
    </message>
    <message>
        <source>Vignette {version}, with Qt {qt} and Python {python}</source>
        <translation>Vignette {version}, mit Qt {qt} und Python {python}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>License texts</source>
        <translation>Lizenztexte</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No topic says this.</source>
        <translation>Kein Thema sagt das.</translation>
    </message>
</context>
<context>
    <name>Hover</name>
    <message>
        <source>No dictionary knows this word. {key} tells what may have been meant.</source>
        <translation>Kein Wörterbuch kennt dieses Wort. {key} sagt, was gemeint sein könnte.</translation>
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
        <translation>Eine Minute lang hat niemand getippt, darum wurden Ihre Entwürfe weggeschlossen. Nichts Geschriebenes ist verloren.</translation>
    </message>
    <message>
        <source>Nobody typed for {count} minutes, so your drafts were put away. Nothing you wrote is lost.</source>
        <translation>{count} Minuten lang hat niemand getippt, darum wurden Ihre Entwürfe weggeschlossen. Nichts Geschriebenes ist verloren.</translation>
    </message>
    <message>
        <source>The screen was locked, so your drafts were put away. Nothing you wrote is lost.</source>
        <translation>Der Bildschirm wurde gesperrt, darum wurden Ihre Entwürfe weggeschlossen. Nichts Geschriebenes ist verloren.</translation>
    </message>
    <message>
        <source>The computer went to sleep, so your drafts were put away. Nothing you wrote is lost.</source>
        <translation>Der Computer ging in den Ruhezustand, darum wurden Ihre Entwürfe weggeschlossen. Nichts Geschriebenes ist verloren.</translation>
    </message>
    <message>
        <source>Another user came, so your drafts were put away. Nothing you wrote is lost.</source>
        <translation>Ein anderer Benutzer kam, darum wurden Ihre Entwürfe weggeschlossen. Nichts Geschriebenes ist verloren.</translation>
    </message>
    <message>
        <source>The system&apos;s question was closed, so Vignette stays locked.</source>
        <translation>Die Frage des Systems wurde geschlossen, darum bleibt Vignette gesperrt.</translation>
    </message>
    <message>
        <source>The system did not let you through. Signing in to this computer anew opens Vignette, too.</source>
        <translation>Das System hat Sie nicht durchgelassen. Auch eine neue Anmeldung an diesem Computer öffnet Vignette.</translation>
    </message>
    <message>
        <source>This desktop has no window that could ask for the password.</source>
        <translation>Dieser Desktop hat kein Fenster, das nach dem Passwort fragen könnte.</translation>
    </message>
    <message>
        <source>The system did not answer, so Vignette stays locked.</source>
        <translation>Das System hat nicht geantwortet, darum bleibt Vignette gesperrt.</translation>
    </message>
    <message>
        <source>Your drafts are put away. Nothing you wrote is lost.</source>
        <translation>Ihre Entwürfe sind weggeschlossen. Nichts Geschriebenes ist verloren.</translation>
    </message>
    <message>
        <source>A part of the file of your drafts is damaged. Nothing was deleted.</source>
        <translation>Ein Teil der Datei Ihrer Entwürfe ist beschädigt. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Your drafts are here, but the key in the keyring does not open them. Nothing was changed.</source>
        <translation>Ihre Entwürfe sind da, aber der Schlüssel im Schlüsselbund öffnet sie nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Vignette was locked when it ended. Nothing you wrote is lost.</source>
        <translation>Vignette war gesperrt, als es endete. Nichts, was Sie geschrieben haben, ist verloren.</translation>
    </message>
    <message>
        <source>Your drafts are kept under your passphrase.</source>
        <translation>Ihre Entwürfe liegen unter Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>Your drafts are here, but their key is not in the keyring. Nothing was changed.</source>
        <translation>Ihre Entwürfe sind da, aber ihr Schlüssel liegt nicht im Schlüsselbund. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The language changes when Vignette starts again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Vignette.</translation>
    </message>
    <message>
        <source>The window speaks English now.</source>
        <translation>Das Fenster spricht jetzt Deutsch.</translation>
    </message>
</context>
<context>
    <name>KeptLooks</name>
    <message>
        <source>The preview stands beside the text where the window is wider.</source>
        <translation>Die Vorschau steht neben dem Text, wo das Fenster breiter ist.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Press the new keys.</source>
        <translation>Drücken Sie die gewünschten Tasten.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>KeysRoom</name>
    <message>
        <source>Show and change the keys…</source>
        <translation>Tastenkürzel zeigen und ändern…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>This key belongs to the text: it copies, pastes, marks or undoes.</source>
        <translation>Diese Taste gehört dem Text: Sie kopiert, fügt ein, markiert oder macht rückgängig.</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt with it, or press one of the F keys: letters alone are for writing.</source>
        <translation>Halten Sie Strg oder Alt dazu, oder drücken Sie eine F-Taste: Buchstaben allein sind zum Schreiben da.</translation>
    </message>
    <message>
        <source>Nothing else has this key.</source>
        <translation>Sonst hat nichts diese Taste.</translation>
    </message>
    <message>
        <source>This key stays with “{words}”.</source>
        <translation>Diese Taste bleibt bei „{words}“.</translation>
    </message>
    <message>
        <source>It is taken from “{words}”, which then has none.</source>
        <translation>Sie wird „{words}“ genommen, das dann keine hat.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everything in Vignette can be done without a mouse. To change a key, press it here: those with a frame can be changed.</source>
        <translation>In Vignette geht alles auch ohne Maus. Tasten mit Rahmen lassen sich ändern: Klicken Sie sie hier an.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{words}: {key}. Change the key.</source>
        <translation>{words}: {key}. Taste ändern.</translation>
    </message>
    <message>
        <source>{words}: no key. Give it one.</source>
        <translation>{words}: keine Taste. Eine geben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KitRoom</name>
    <message>
        <source>A post that got out is not handed over yet. Last day to tell the people: {day}.</source>
        <translation>Ein Post, der hinausging, ist noch nicht gemeldet. Letzter Tag, die Menschen zu benachrichtigen: {day}.</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <translation>Seite zum Drucken (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Einfacher Text (*.txt)</translation>
    </message>
    <message>
        <source>{name} is written. Hand it to your privacy officer today.</source>
        <translation>{name} ist geschrieben. Geben Sie es heute dem Datenschutzbeauftragten.</translation>
    </message>
</context>
<context>
    <name>KitSheet</name>
    <message>
        <source>This should not have gone</source>
        <translation>Das hätte nicht hinausgehen sollen</translation>
    </message>
    <message>
        <source>Three steps, calmly, in this order. Only choices are written down, no word of the post.</source>
        <translation>Drei Schritte, in Ruhe, in dieser Reihenfolge. Festgehalten wird nur eine Auswahl, vom Post kein Wort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>It is deleted. Look at X whether it is really gone; what others copied stays with them.</source>
        <translation>Er ist gelöscht. Sehen Sie auf X nach, ob er wirklich weg ist; was andere kopiert haben, bleibt bei ihnen.</translation>
    </message>
    <message>
        <source>Vignette cannot delete this one. Open your profile and delete it there.</source>
        <translation>Diesen kann Vignette nicht löschen. Öffnen Sie Ihr Profil und löschen Sie ihn dort.</translation>
    </message>
    <message>
        <source>It costs nothing here. What others copied stays with them.</source>
        <translation>Hier kostet es nichts. Was andere kopiert haben, bleibt bei ihnen.</translation>
    </message>
    <message>
        <source>X bills {sum} for it. What others copied stays with them.</source>
        <translation>X berechnet dafür {sum}. Was andere kopiert haben, bleibt bei ihnen.</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Open my profile on X</source>
        <translation>Mein Profil auf X öffnen</translation>
    </message>
    <message>
        <source>1. Delete it</source>
        <translation>1. Löschen</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Entdeckt am</translation>
    </message>
    <message>
        <source>People it may be about</source>
        <translation>Menschen, um die es gehen kann</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Was er verrät</translation>
    </message>
    <message>
        <source>2. Write down</source>
        <translation>2. Aufschreiben</translation>
    </message>
    <message>
        <source>Your privacy officer decides whether it was a breach. If it was, these are the last days:</source>
        <translation>Der Datenschutzbeauftragte entscheidet, ob es eine Verletzung (breach) war. Wenn ja, sind dies die letzten Tage:</translation>
    </message>
    <message>
        <source>The privacy officer has the record</source>
        <translation>Der Datenschutzbeauftragte hat den Bericht</translation>
    </message>
    <message>
        <source>3. Hand it over</source>
        <translation>3. Übergeben</translation>
    </message>
</context>
<context>
    <name>LeaveRoom</name>
    <message>
        <source>What you typed is not saved yet. Unlock Vignette to save it, or close again to leave it.</source>
        <translation>Was Sie geschrieben haben, ist noch nicht gesichert. Entsperren Sie Vignette, um es zu sichern, oder schließen Sie noch einmal, um es aufzugeben.</translation>
    </message>
    <message>
        <source>Vignette closes when everything is out.</source>
        <translation>Vignette schließt, wenn alles draußen ist.</translation>
    </message>
    <message>
        <source>Vignette stays open: not everything went out.</source>
        <translation>Vignette bleibt offen: Nicht alles ist hinausgegangen.</translation>
    </message>
</context>
<context>
    <name>LicenceTexts</name>
    <message>
        <source>License texts</source>
        <translation>Lizenztexte</translation>
    </message>
</context>
<context>
    <name>LinkRoom</name>
    <message>
        <source>The link is short now. Ctrl+Z brings the long one back.</source>
        <translation>Der Link ist jetzt kurz. Strg+Z bringt den langen zurück.</translation>
    </message>
    <message>
        <source>Ask with this link</source>
        <translation>Mit diesem Link fragen</translation>
    </message>
    <message>
        <source>Link shortener</source>
        <translation>Linkkürzer</translation>
    </message>
    <message>
        <source>X counts every link as 23 and bills it the same, so this is for your readers, not for room.</source>
        <translation>X zählt jeden Link als 23 und berechnet ihn gleich: Das ist für Ihre Leser, nicht um Platz zu sparen.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Link or paper</source>
        <translation>Link oder Fachartikel</translation>
    </message>
    <message>
        <source>Shorten a link, or look up a paper to cite it.</source>
        <translation>Einen Link kürzen oder einen Fachartikel zum Zitieren nachschlagen.</translation>
    </message>
    <message>
        <source>Link, DOI, PMID, PMCID or arXiv number</source>
        <translation>Link, DOI, PMID, PMCID oder arXiv-Nummer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look up the paper</source>
        <translation>Artikel nachschlagen</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>{service} wird gefragt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Put its link in</source>
        <translation>Seinen Link einsetzen</translation>
    </message>
    <message>
        <source>arXiv is not asked. Its clean link can be put in: {link}</source>
        <translation>arXiv wird nicht gefragt. Sein bereinigter Link lässt sich einsetzen: {link}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachschlagen</translation>
    </message>
    <message>
        <source>The check looks first. Then only the number goes to {host}, and nowhere else.</source>
        <translation>Zuerst liest die Prüfung. Dann geht nur die Nummer an {host}, sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>No shortener is chosen. Links stay long until you choose one in Settings.</source>
        <translation>Kein Linkkürzer ist gewählt. Links bleiben lang, bis Sie in den Einstellungen einen wählen.</translation>
    </message>
    <message>
        <source>X counts and bills every link alike: a short one is for your readers only. The link is sent to {host}.</source>
        <translation>X zählt und berechnet jeden Link gleich: Ein kurzer ist nur für Ihre Leser. Der Link geht an {host}.</translation>
    </message>
    <message>
        <source>Choose a shortener…</source>
        <translation>Linkkürzer wählen…</translation>
    </message>
    <message>
        <source>It goes in as it is.</source>
        <translation>Er kommt hinein, wie er ist.</translation>
    </message>
    <message>
        <source>It goes in without its trackers: {link}</source>
        <translation>Er kommt ohne seine Tracker hinein: {link}</translation>
    </message>
    <message>
        <source>Shorten with {service}</source>
        <translation>Mit {service} kürzen</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Vignette is locked</source>
        <translation>Vignette ist gesperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>I have the recovery key</source>
        <translation>Ich habe den Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Andere Wege…</translation>
    </message>
    <message>
        <source>Nothing is sent while Vignette is locked.</source>
        <translation>Solange Vignette gesperrt ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No passphrase is set: whoever sits here can unlock it. You can set one in Settings.</source>
        <translation>Keine Passphrase ist gesetzt: Wer hier sitzt, kann es entsperren. In den Einstellungen können Sie eine setzen.</translation>
    </message>
    <message>
        <source>The system asks for your sign-in password in a window of its own. Vignette never sees it.</source>
        <translation>Das System fragt in einem eigenen Fenster nach Ihrem Anmeldepasswort. Vignette sieht es nie.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Ihr Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>The system asks…</source>
        <translation>Das System fragt…</translation>
    </message>
    <message>
        <source>Unlock with the system&apos;s password</source>
        <translation>Mit dem Passwort des Systems entsperren</translation>
    </message>
</context>
<context>
    <name>LogRoom</name>
    <message>
        <source>Drafts that name a patient</source>
        <translation>Entwürfe, die einen Patienten nennen</translation>
    </message>
    <message>
        <source>What was checked, decided and sent; no word of a post. Kept for six years.</source>
        <translation>Was geprüft, entschieden und gesendet wurde; kein Wort eines Posts. Sechs Jahre aufbewahrt.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Einträge: {count}</translation>
    </message>
    <message>
        <source>None. A draft with a detail that must change is itself protected information.</source>
        <translation>Keine. Ein Entwurf mit einer Angabe, die geändert werden muss, ist selbst geschützte Information.</translation>
    </message>
    <message>
        <source>One draft must change, begun: {when}. It is itself protected information on this disk.</source>
        <translation>Ein Entwurf muss geändert werden, begonnen: {when}. Er ist selbst geschützte Information auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>{count} drafts must change, the oldest begun: {when}. They are protected information on this disk.</source>
        <translation>{count} Entwürfe müssen geändert werden, der älteste begonnen: {when}. Sie sind geschützte Information auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>Entry {row} is not as it was written, or is missing. Show this to your compliance office.</source>
        <translation>Eintrag {row} ist nicht, wie er geschrieben wurde, oder fehlt. Zeigen Sie das Ihrer Compliance-Abteilung.</translation>
    </message>
    <message>
        <source>Every entry is as it was written, and none is missing.</source>
        <translation>Jeder Eintrag ist, wie er geschrieben wurde, und keiner fehlt.</translation>
    </message>
    <message>
        <source>Some entries were made under a key that is gone: nobody can check them.</source>
        <translation>Einige Einträge entstanden unter einem Schlüssel, den es nicht mehr gibt: Niemand kann sie nachprüfen.</translation>
    </message>
    <message>
        <source>An older or other file was once found in place of this log; an entry says when.</source>
        <translation>Einmal fand sich eine ältere oder andere Datei an Stelle dieses Protokolls; ein Eintrag sagt, wann.</translation>
    </message>
    <message>
        <source>The oldest entries were removed after six years; an entry says which.</source>
        <translation>Die ältesten Einträge wurden nach sechs Jahren entfernt; ein Eintrag sagt, welche.</translation>
    </message>
    <message>
        <source>The keyring keeps no end of this log, so entries cut off there would not show.</source>
        <translation>Der Schlüsselbund hält kein Ende dieses Protokolls fest, darum fielen dort abgeschnittene Einträge nicht auf.</translation>
    </message>
    <message>
        <source>Entries: {count}. Newest seal: {mac}</source>
        <translation>Einträge: {count}. Neuestes Siegel: {mac}</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{name} is written. Note the end of the log and keep it elsewhere.</source>
        <translation>{name} ist geschrieben. Notieren Sie das Ende des Protokolls und verwahren Sie es anderswo.</translation>
    </message>
    <message>
        <source>Entries removed: {count}</source>
        <translation>Entfernte Einträge: {count}</translation>
    </message>
</context>
<context>
    <name>LookThroughSheet</name>
    <message>
        <source>No program could read this picture. Go through it part by part, then answer three questions.</source>
        <translation>Kein Programm konnte dieses Bild lesen. Gehen Sie es Teil für Teil durch und beantworten Sie drei Fragen.</translation>
    </message>
    <message>
        <source>Details are printed into most such pictures. Go through it part by part, then answer three questions.</source>
        <translation>In die meisten solchen Bilder sind Angaben gedruckt. Gehen Sie es Teil für Teil durch und beantworten Sie dann drei Fragen.</translation>
    </message>
    <message>
        <source>A program may have missed words beside what you covered. Go through it part by part, then answer three questions.</source>
        <translation>Ein Programm kann neben dem Abgedeckten Wörter übersehen haben. Gehen Sie es Teil für Teil durch und beantworten Sie dann drei Fragen.</translation>
    </message>
    <message>
        <source>No words were found where some are likely. Go through it part by part, then answer three questions.</source>
        <translation>Es wurden keine Wörter gefunden, wo welche wahrscheinlich sind. Gehen Sie es Teil für Teil durch und beantworten Sie dann drei Fragen.</translation>
    </message>
    <message>
        <source>Look through the picture</source>
        <translation>Bild durchsehen</translation>
    </message>
    <message>
        <source>A part of the picture at full size</source>
        <translation>Ein Teil des Bildes in voller Größe</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Voriger Teil</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use my answers</source>
        <translation>Antworten übernehmen</translation>
    </message>
    <message>
        <source>No name, date, number or place in it tells of a patient.</source>
        <translation>Kein Name, Datum, keine Nummer und kein Ort darin verrät einen Patienten.</translation>
    </message>
    <message>
        <source>No face shows, and nothing else by which a person is known.</source>
        <translation>Kein Gesicht ist zu sehen und nichts anderes, woran man einen Menschen erkennt.</translation>
    </message>
    <message>
        <source>A face shows. The post then asks for the patient&apos;s written authorization.</source>
        <translation>Ein Gesicht ist zu sehen. Der Post verlangt dann die schriftliche Einwilligung des Patienten.</translation>
    </message>
    <message>
        <source>No bar code and no square code shows.</source>
        <translation>Kein Strichcode und kein quadratischer Code ist zu sehen.</translation>
    </message>
    <message>
        <source>Something does tell of a patient? Cancel, cover it, then look again.</source>
        <translation>Verrät doch etwas einen Patienten? Abbrechen, abdecken, dann noch einmal durchsehen.</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Teil {number} von {count}</translation>
    </message>
    <message>
        <source>Frame {frame} of {frames}, part {number} of {count}</source>
        <translation>Einzelbild {frame} von {frames}, Teil {number} von {count}</translation>
    </message>
    <message>
        <source>You have seen all of it. Answer one by one.</source>
        <translation>Sie haben alles gesehen. Antworten Sie der Reihe nach.</translation>
    </message>
    <message>
        <source>Answers open when you have seen every part: Space goes on.</source>
        <translation>Antworten können Sie, wenn Sie jeden Teil gesehen haben: Die Leertaste geht weiter.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Draft moved to the trash</source>
        <translation>Entwurf in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Only files of this computer can be added.</source>
        <translation>Nur Dateien dieses Computers lassen sich hinzufügen.</translation>
    </message>
</context>
<context>
    <name>MarkRoom</name>
    <message>
        <source>Who may reply to this draft is still being looked up.</source>
        <translation>Wer auf diesen Entwurf antworten darf, wird noch nachgesehen.</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Tweet chat</source>
        <translation>Tweetchat</translation>
    </message>
    <message>
        <source>Conference mode</source>
        <translation>Tagungsmodus</translation>
    </message>
    <message>
        <source>#{tag}, change</source>
        <translation>#{tag}, ändern</translation>
    </message>
    <message>
        <source>Takes {taken} of {limit} characters in each post</source>
        <translation>Nimmt in jedem Post {taken} von {limit} Zeichen</translation>
    </message>
    <message>
        <source>Answer Q{number}</source>
        <translation>Q{number} beantworten</translation>
    </message>
    <message>
        <source>Answer question {number}</source>
        <translation>Frage {number} beantworten</translation>
    </message>
    <message>
        <source>Leave {name}</source>
        <translation>{name} verlassen</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Post from a meeting</source>
        <translation>Von einer Tagung posten</translation>
    </message>
    <message>
        <source>Each new post begins like this. It is plain text: counted, checked, and yours to change.</source>
        <translation>Jeder neue Post beginnt so. Es ist einfacher Text: gezählt, geprüft und von Ihnen änderbar.</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Tagung</translation>
    </message>
    <message>
        <source>Tweet chat</source>
        <translation>Tweetchat</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>In every post, so that others find it.</source>
        <translation>In jedem Post, damit andere ihn finden.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Vortragende Person</translation>
    </message>
    <message>
        <source>A handle or a name. Can stay empty.</source>
        <translation>Ein Nutzername oder Name. Kann leer bleiben.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Its number or tag. Can stay empty.</source>
        <translation>Ihre Nummer oder ihr Hashtag. Kann leer bleiben.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Its number, or paste it: Q3 becomes A3.</source>
        <translation>Ihre Nummer, oder fügen Sie sie ein: Aus Q3 wird A3.</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <source>No fixed end</source>
        <translation>Kein festes Ende</translation>
    </message>
    <message>
        <source>Speaker #Session: … #Tag</source>
        <translation>Name #Sitzung: … #Hashtag</translation>
    </message>
    <message>
        <source>“…” Speaker #Session #Tag</source>
        <translation>„…“ Name #Sitzung #Hashtag</translation>
    </message>
    <message>
        <source>… #Tag</source>
        <translation>… #Hashtag</translation>
    </message>
    <message>
        <source>How a post is built</source>
        <translation>Wie ein Post aufgebaut ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Your posts will begin here.</source>
        <translation>Ihre Posts beginnen hier.</translation>
    </message>
    <message>
        <source>{left} characters are left for you</source>
        <translation>Ihnen bleiben {left} Zeichen</translation>
    </message>
    <message>
        <source>A hashtag is one word of letters and digits, with a letter in it.</source>
        <translation>Ein Hashtag ist ein Wort aus Buchstaben und Ziffern, mit mindestens einem Buchstaben.</translation>
    </message>
    <message>
        <source>A handle has letters, digits and _, up to 15.</source>
        <translation>Ein Nutzername hat Buchstaben, Ziffern und _, höchstens 15.</translation>
    </message>
</context>
<context>
    <name>MoneyRoom</name>
    <message>
        <source>This would pass your limit of {limit} a month. Raise it in Settings, or wait.</source>
        <translation>Das überschritte Ihre Grenze von {limit} im Monat. Erhöhen Sie sie in den Einstellungen oder warten Sie.</translation>
    </message>
</context>
<context>
    <name>MoveRoom</name>
    <message>
        <source>This post can no longer be moved.</source>
        <translation>Dieser Post lässt sich nicht mehr verschieben.</translation>
    </message>
    <message>
        <source>That is in the past.</source>
        <translation>Das liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>That is more than a year away.</source>
        <translation>Das ist mehr als ein Jahr hin.</translation>
    </message>
    <message>
        <source>It was allowed for exactly this time. Take the post back to change it.</source>
        <translation>Er wurde für genau diese Zeit erlaubt. Holen Sie den Post zurück, um sie zu ändern.</translation>
    </message>
    <message>
        <source>New time: {when}.</source>
        <translation>Neue Zeit: {when}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>NewKeySheet</name>
    <message>
        <source>It takes seconds. Earlier backups still open as before.</source>
        <translation>Es dauert Sekunden. Ihre Sicherungen öffnen sich wie bisher.</translation>
    </message>
    <message>
        <source>It takes seconds. Your recovery key opens nothing afterwards, and a new one is shown. Earlier backups still open as before.</source>
        <translation>Es dauert Sekunden. Danach öffnet Ihr Wiederherstellungsschlüssel nichts mehr, und ein neuer wird gezeigt. Ihre Sicherungen öffnen sich wie bisher.</translation>
    </message>
    <message>
        <source>A new encryption key?</source>
        <translation>Ein neuer Schlüssel?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erstellen</translation>
    </message>
</context>
<context>
    <name>NoDescriptionSheet</name>
    <message>
        <source>The picture has no description</source>
        <translation>Das Bild hat keine Beschreibung</translation>
    </message>
    <message>
        <source>Some readers will miss what it shows.</source>
        <translation>Manchen Lesern entgeht, was es zeigt.</translation>
    </message>
    <message>
        <source>{count} pictures have no description</source>
        <translation>{count} Bilder haben keine Beschreibung</translation>
    </message>
    <message>
        <source>Some readers will miss what they show.</source>
        <translation>Manchen Lesern entgeht, was sie zeigen.</translation>
    </message>
    <message>
        <source>Post as it is</source>
        <translation>So posten</translation>
    </message>
    <message>
        <source>Go back and describe</source>
        <translation>Zurück und beschreiben</translation>
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
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NumbersButton</name>
    <message>
        <source>🧵 at the first</source>
        <translation>🧵 beim ersten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Numbers: {words}</source>
        <translation>Nummern: {words}</translation>
    </message>
</context>
<context>
    <name>OldRowsSheet</name>
    <message>
        <source>Remove {count} entries from the log?</source>
        <translation>{count} Einträge aus dem Protokoll entfernen?</translation>
    </message>
    <message>
        <source>Remove one entry from the log?</source>
        <translation>Einen Eintrag aus dem Protokoll entfernen?</translation>
    </message>
    <message>
        <source>They are older than six years. Export the log first: nothing brings them back.</source>
        <translation>Sie sind älter als sechs Jahre. Exportieren Sie das Protokoll vorher: Nichts bringt sie zurück.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Alle behalten</translation>
    </message>
</context>
<context>
    <name>OtherPostSheet</name>
    <message>
        <source>Which post do you reply to?</source>
        <translation>Auf welchen Post antworten Sie?</translation>
    </message>
    <message>
        <source>Which post do you quote?</source>
        <translation>Welchen Post zitieren Sie?</translation>
    </message>
    <message>
        <source>Paste its link. Nothing is fetched, so this works without the internet, too.</source>
        <translation>Fügen Sie seinen Link ein. Es wird nichts abgerufen, darum geht es auch ohne Internet.</translation>
    </message>
    <message>
        <source>At X, Share and then Copy link give it. Only the number in it goes to X.</source>
        <translation>Bei X geben ihn Teilen und dann Link kopieren. Nur die Zahl darin geht an X.</translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation>Link des Posts</translation>
    </message>
    <message>
        <source>Its author (optional)</source>
        <translation>Autor (optional)</translation>
    </message>
    <message>
        <source>The check compares your post with them. They are kept with your draft and never sent.</source>
        <translation>Die Prüfung vergleicht Ihren Post mit ihnen. Sie werden mit Ihrem Entwurf aufgehoben und nie gesendet.</translation>
    </message>
    <message>
        <source>Its words (optional)</source>
        <translation>Seine Wörter (optional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reply to it</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Quote it</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>This is not the link of a post on X.</source>
        <translation>Das ist nicht der Link eines Posts auf X.</translation>
    </message>
    <message>
        <source>A handle has up to 15 letters, digits and underscores.</source>
        <translation>Ein Nutzername hat bis zu 15 Buchstaben, Ziffern und Unterstriche.</translation>
    </message>
</context>
<context>
    <name>OutboxDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Open my profile on X</source>
        <translation>Mein Profil auf X öffnen</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Was haben Sie gesehen?</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Er ist da</translation>
    </message>
    <message>
        <source>Back to drafts</source>
        <translation>In die Entwürfe</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Er ist nicht da</translation>
    </message>
    <message>
        <source>Looks once more first</source>
        <translation>Sieht erst nach</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Vignette never sends a second time by itself.</source>
        <translation>Vignette sendet nie von sich aus ein zweites Mal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Make the rest a new thread</source>
        <translation>Rest zum neuen Thread machen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Hochladen abbrechen</translation>
    </message>
    <message>
        <source>Delete at X…</source>
        <translation>Bei X löschen…</translation>
    </message>
    <message>
        <source>This should not have gone…</source>
        <translation>Hätte nicht hinausgehen sollen…</translation>
    </message>
    <message>
        <source>Copy out</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Erst nachsehen</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>The post was handed over, then no clear answer came. Nobody can tell from here.</source>
        <translation>Der Post wurde übergeben, dann kam keine klare Antwort. Von hier aus lässt es sich nicht sagen.</translation>
    </message>
    <message>
        <source>It may be out already</source>
        <translation>Vielleicht schon draußen</translation>
    </message>
    <message>
        <source>Post {number} of {count} was handed over, then no clear answer came. Nobody can tell from here.</source>
        <translation>Post {number} von {count} wurde übergeben, dann kam keine klare Antwort. Von hier aus kann das niemand sagen.</translation>
    </message>
    <message>
        <source>Checked {when}: {verdict}</source>
        <translation>Geprüft {when}: {verdict}</translation>
    </message>
    <message>
        <source>Cost at X: {sum}</source>
        <translation>Kosten bei X: {sum}</translation>
    </message>
    <message>
        <source>Open the practice timeline</source>
        <translation>Übungs-Timeline öffnen</translation>
    </message>
    <message>
        <source>What did you see of post {number}?</source>
        <translation>Was haben Sie von Post {number} gesehen?</translation>
    </message>
    <message>
        <source>Send the rest</source>
        <translation>Den Rest senden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Keep the rest as a draft</source>
        <translation>Rest als Entwurf behalten</translation>
    </message>
    <message>
        <source>Finish in the browser…</source>
        <translation>Im Browser abschließen…</translation>
    </message>
    <message>
        <source>Copy post {number}</source>
        <translation>Post {number} kopieren</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Andere Zeit wählen</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Your posts will stand here, each with its time and what was checked.</source>
        <translation>Hier stehen Ihre Posts, jeder mit seiner Zeit und dem, was geprüft wurde.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>What you post or schedule goes out from here.</source>
        <translation>Was Sie posten oder planen, geht von hier hinaus.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Geht hinaus</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Enter shows it whole</source>
        <translation>Enter zeigt ihn ganz</translation>
    </message>
    <message>
        <source>Show it whole</source>
        <translation>Ganz zeigen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>PassphraseRoom</name>
    <message>
        <source>A passphrase is set. It opens your drafts and keys.</source>
        <translation>Eine Passphrase ist gesetzt. Sie öffnet Ihre Entwürfe und Schlüssel.</translation>
    </message>
    <message>
        <source>None is set: whoever is signed in to this computer can open your drafts.</source>
        <translation>Keine ist gesetzt: Wer an diesem Computer angemeldet ist, kann Ihre Entwürfe öffnen.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase setzen…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>One was made. It opens your drafts without passphrase and keyring.</source>
        <translation>Einer wurde erstellt. Er öffnet Ihre Entwürfe ohne Passphrase und Schlüsselbund.</translation>
    </message>
    <message>
        <source>None was made: a lost keyring or a forgotten passphrase would close your drafts for good.</source>
        <translation>Keiner wurde erstellt: Ein verlorener Schlüsselbund oder eine vergessene Passphrase verschlösse Ihre Entwürfe für immer.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Neuen erstellen…</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Erstellen…</translation>
    </message>
    <message>
        <source>A recovery key was made, but you did not say that you wrote it down: make a new one.</source>
        <translation>Ein Wiederherstellungsschlüssel wurde erstellt, aber Sie haben nicht bestätigt, dass Sie ihn aufgeschrieben haben: Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>Die Passphrase ist gesetzt.</translation>
    </message>
    <message>
        <source>The passphrase is taken off.</source>
        <translation>Die Passphrase ist entfernt.</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>It opens your drafts and your accounts&apos; keys. Nobody can tell you what it was: make a recovery key, too.</source>
        <translation>Sie öffnet Ihre Entwürfe und die Schlüssel Ihrer Konten. Niemand kann sie Ihnen nennen: Erstellen Sie auch einen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Four or five words are good. At least eight characters.</source>
        <translation>Vier oder fünf Wörter sind gut. Mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Type the one you have now.</source>
        <translation>Geben Sie die jetzige ein.</translation>
    </message>
    <message>
        <source>Take {count} signs or more.</source>
        <translation>Nehmen Sie mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>PdfPagesSheet</name>
    <message>
        <source>Each page becomes a picture of its own. The words and links of the file stay behind.</source>
        <translation>Jede Seite wird ein eigenes Bild. Wörter und Links der Datei bleiben zurück.</translation>
    </message>
    <message>
        <source>Each page becomes a picture of its own. The first {count} pages are shown.</source>
        <translation>Jede Seite wird ein eigenes Bild. Die ersten {count} Seiten sind zu sehen.</translation>
    </message>
    <message>
        <source>Which pages?</source>
        <translation>Welche Seiten?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>Seiten hinzufügen</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>Seiten des PDF</translation>
    </message>
    <message>
        <source>✓ Page {number}</source>
        <translation>✓ Seite {number}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>There is room for {most} more in this post.</source>
        <translation>In diesem Post ist noch Platz für {most}.</translation>
    </message>
    <message>
        <source>{count} chosen. Space chooses, arrows move.</source>
        <translation>{count} gewählt. Leertaste wählt, Pfeile gehen weiter.</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Insert draws a box, arrows move it, Shift and arrows size it, Space covers, C crops, plus zooms</source>
        <translation>Einfg zeichnet einen Kasten, Pfeile bewegen ihn, Umsch und Pfeile ändern die Größe, Leertaste deckt ab, C schneidet zu, Plus vergrößert</translation>
    </message>
    <message>
        <source>A box of yours</source>
        <translation>Ein eigener Kasten</translation>
    </message>
</context>
<context>
    <name>PictureRoom</name>
    <message>
        <source>A picture is still being read.</source>
        <translation>Ein Bild wird noch gelesen.</translation>
    </message>
    <message>
        <source>The video is as it was. What you wrote about it can be kept.</source>
        <translation>Das Video ist, wie es war. Was Sie darüber geschrieben haben, kann bleiben.</translation>
    </message>
    <message>
        <source>X takes one moving picture in a post, and no other picture beside it.</source>
        <translation>X nimmt ein bewegtes Bild in einem Post und kein anderes daneben.</translation>
    </message>
    <message>
        <source>A moving picture cannot be copied. Choose a connected account, or use a still one.</source>
        <translation>Ein bewegtes Bild lässt sich nicht kopieren. Wählen Sie ein verbundenes Konto oder nehmen Sie ein Standbild.</translation>
    </message>
    <message>
        <source>Details are printed into most scans. Open the picture and look through it yourself.</source>
        <translation>In die meisten Aufnahmen sind Angaben aufgedruckt. Öffnen Sie das Bild und sehen Sie es selbst durch.</translation>
    </message>
    <message>
        <source>A picture seems to hold words, but none were found. Open it and look through it yourself.</source>
        <translation>Ein Bild scheint Wörter zu enthalten, aber es wurden keine gefunden. Öffnen Sie es und sehen Sie es selbst durch.</translation>
    </message>
    <message>
        <source>You covered all words in a picture. Open it once more and look through the rest yourself.</source>
        <translation>Sie haben alle Wörter in einem Bild abgedeckt. Öffnen Sie es noch einmal und sehen Sie den Rest selbst durch.</translation>
    </message>
    <message>
        <source>A picture was not read. Open it to look through it yourself, or install Tesseract.</source>
        <translation>Ein Bild wurde nicht gelesen. Öffnen Sie es, um es selbst durchzusehen, oder installieren Sie Tesseract.</translation>
    </message>
    <message>
        <source>The picture is as it was. What you wrote about it can be kept.</source>
        <translation>Das Bild ist, wie es war. Was Sie darüber geschrieben haben, kann bleiben.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>X shows a moving picture alone. Take the others off that post.</source>
        <translation>X zeigt ein bewegtes Bild allein. Nehmen Sie die anderen aus diesem Post.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Pictures and videos ({sorts});;All files (*)</source>
        <translation>Bilder und Videos ({sorts});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>Ein Code</translation>
    </message>
    <message>
        <source>A face</source>
        <translation>Ein Gesicht</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Describe and cover…</source>
        <translation>Beschreiben und abdecken…</translation>
    </message>
    <message>
        <source>Describe and cover picture {number}</source>
        <translation>Bild {number} beschreiben und abdecken</translation>
    </message>
    <message>
        <source>Describe and cut…</source>
        <translation>Beschreiben und schneiden…</translation>
    </message>
    <message>
        <source>Describe and cut the video</source>
        <translation>Video beschreiben und schneiden</translation>
    </message>
    <message>
        <source>Remove picture {number}</source>
        <translation>Bild {number} entfernen</translation>
    </message>
    <message>
        <source>Change its description</source>
        <translation>Beschreibung ändern</translation>
    </message>
    <message>
        <source>Details may be printed in it: look through it yourself</source>
        <translation>Angaben können darin aufgedruckt sein: Sehen Sie es selbst durch</translation>
    </message>
    <message>
        <source>Its words are covered: look through the rest yourself</source>
        <translation>Seine Wörter sind abgedeckt: Sehen Sie den Rest selbst durch</translation>
    </message>
    <message>
        <source>Not read: look through it yourself</source>
        <translation>Nicht gelesen: selbst durchsehen</translation>
    </message>
    <message>
        <source>Its sound is kept: it needs an authorization</source>
        <translation>Der Ton bleibt: Er braucht eine Einwilligung</translation>
    </message>
    <message>
        <source>{count} to cut out</source>
        <translation>{count} herauszuschneiden</translation>
    </message>
    <message>
        <source>1 to cover</source>
        <translation>1 abzudecken</translation>
    </message>
    <message>
        <source>{count} to cover</source>
        <translation>{count} abzudecken</translation>
    </message>
    <message>
        <source>Something to consider</source>
        <translation>Etwas zu bedenken</translation>
    </message>
    <message>
        <source>It seems to hold words: look through it yourself</source>
        <translation>Enthält wohl Wörter: selbst durchsehen</translation>
    </message>
    <message>
        <source>Cleaned; you looked through it</source>
        <translation>Bereinigt; von Ihnen durchgesehen</translation>
    </message>
    <message>
        <source>Cleaned and read; it has no sound</source>
        <translation>Bereinigt und gelesen; es hat keinen Ton</translation>
    </message>
    <message>
        <source>Cleaned and read; its sound is removed</source>
        <translation>Bereinigt und gelesen; der Ton ist entfernt</translation>
    </message>
    <message>
        <source>Cleaned and read</source>
        <translation>Bereinigt und gelesen</translation>
    </message>
    <message>
        <source>No description yet. Some readers will miss it.</source>
        <translation>Noch keine Beschreibung. Manchen Lesern entgeht das Bild.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use picture</source>
        <translation>Bild verwenden</translation>
    </message>
    <message>
        <source>The picture, as it will be</source>
        <translation>Das Bild, wie es sein wird</translation>
    </message>
    <message>
        <source>Look through it…</source>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>Proposals, made by a program. Look for more yourself.</source>
        <translation>Vorschläge eines Programms. Suchen Sie selbst weiter.</translation>
    </message>
    <message>
        <source>A face shows. The post then needs the patient&apos;s written authorization.</source>
        <translation>Ein Gesicht ist zu sehen. Der Post braucht dann die schriftliche Einwilligung des Patienten.</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>Bild beschreiben</translation>
    </message>
    <message>
        <source>For people who cannot see it. Checked like the post.</source>
        <translation>Für Menschen, die es nicht sehen können. Geprüft wie der Post.</translation>
    </message>
    <message>
        <source>Description of the picture</source>
        <translation>Beschreibung des Bildes</translation>
    </message>
    <message>
        <source>Begin with…</source>
        <translation>Beginnen mit…</translation>
    </message>
    <message>
        <source>{number}. {words}, {place}, {state}</source>
        <translation>{number}. {words}, {place}, {state}</translation>
    </message>
    <message>
        <source>No box yet. Look for what must go, and add one.</source>
        <translation>Noch kein Kasten. Suchen Sie, was weg muss, und fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>Use with an authorization</source>
        <translation>Mit Einwilligung verwenden</translation>
    </message>
    <message>
        <source>the patient&apos;s record</source>
        <translation>die Daten des Patienten</translation>
    </message>
    <message>
        <source>Details are printed into most such pictures. Cover what must go, then look through it yourself.</source>
        <translation>In die meisten solchen Bilder sind Angaben gedruckt. Decken Sie ab, was weg muss, und sehen Sie es dann selbst durch.</translation>
    </message>
    <message>
        <source>It looks like a scan, and no words were found in it. Look through it yourself.</source>
        <translation>Es sieht aus wie eine medizinische Aufnahme, und es wurden keine Wörter darin gefunden. Sehen Sie es selbst durch.</translation>
    </message>
    <message>
        <source>It looks like a screen, and no words were found in it. Look through it yourself.</source>
        <translation>Es sieht aus wie ein Bildschirm, und es wurden keine Wörter darin gefunden. Sehen Sie es selbst durch.</translation>
    </message>
    <message>
        <source>It looks like print or a label, and no words were found. Look through it yourself.</source>
        <translation>Es sieht aus wie ein Druck oder ein Etikett, und es wurden keine Wörter gefunden. Sehen Sie es selbst durch.</translation>
    </message>
    <message>
        <source>No words are left beside what you covered. A program may have missed some: look through it once yourself.</source>
        <translation>Neben dem Abgedeckten sind keine Wörter mehr da. Ein Programm kann welche übersehen haben: Sehen Sie es einmal selbst durch.</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>EKG</translation>
    </message>
    <message>
        <source>12-lead ECG. Rate … a minute, rhythm …, axis …. The finding: …</source>
        <translation>12-lead ECG. Rate … a minute, rhythm …, axis …. The finding: …</translation>
    </message>
    <message>
        <source>Radiograph</source>
        <translation>Röntgenbild</translation>
    </message>
    <message>
        <source>Radiograph of the …, … view. The finding: …, at the …</source>
        <translation>Radiograph of the …, … view. The finding: …, at the …</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Slide titled “…”. It says: …</source>
        <translation>Slide titled “…”. It says: …</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Chart of … over …. It rises from … to …</source>
        <translation>Chart of … over …. It rises from … to …</translation>
    </message>
    <message>
        <source>The words in the picture</source>
        <translation>Die Wörter im Bild</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultraschall</translation>
    </message>
    <message>
        <source>Ultrasound clip, … view. It shows …. The finding: …</source>
        <translation>Ultrasound clip, … view. It shows …. The finding: …</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Eingriff</translation>
    </message>
    <message>
        <source>Video of a …. First …, then …. At the end: …</source>
        <translation>Video of a …. First …, then …. At the end: …</translation>
    </message>
    <message>
        <source>The words in the video</source>
        <translation>Die Wörter im Video</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, {weight} kB, without loss (before: {wide} by {high}, {before} kB).</source>
        <translation>{width} × {height} Pixel, {weight} kB, verlustfrei (vorher: {wide} × {high}, {before} kB).</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, {weight} kB, 256 colors (before: {wide} by {high}, {before} kB).</source>
        <translation>{width} × {height} Pixel, {weight} kB, 256 Farben (vorher: {wide} × {high}, {before} kB).</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, {weight} kB, quality {quality} (before: {wide} by {high}, {before} kB).</source>
        <translation>{width} × {height} Pixel, {weight} kB, Qualität {quality} (vorher: {wide} × {high}, {before} kB).</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>a small copy</source>
        <translation>eine kleine Kopie</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No program could read it. Cover what must go, then look through it yourself.</source>
        <translation>Kein Programm konnte es lesen. Decken Sie ab, was weg muss, und sehen Sie es selbst durch.</translation>
    </message>
    <message>
        <source>color table</source>
        <translation>Farbtabelle</translation>
    </message>
    <message>
        <source>the rest of the document</source>
        <translation>der Rest des Dokuments</translation>
    </message>
    <message>
        <source>bytes behind the picture</source>
        <translation>Bytes hinter dem Bild</translation>
    </message>
    <message>
        <source>Nothing hidden was in it. {size}</source>
        <translation>Nichts Verstecktes war darin. {size}</translation>
    </message>
    <message>
        <source>Taken off: {kinds}; {count} hidden details in all. {size}</source>
        <translation>Entfernt: {kinds}; insgesamt {count} versteckte Angaben. {size}</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>sichtbar</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Add a box</source>
        <translation>Kasten hinzufügen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>Show smaller</source>
        <translation>Kleiner zeigen</translation>
    </message>
    <message>
        <source>Show larger</source>
        <translation>Größer zeigen</translation>
    </message>
    <message>
        <source>Crop to the frame</source>
        <translation>Auf den Rahmen zuschneiden</translation>
    </message>
    <message>
        <source>Pull the corners, or use arrows and Shift. Enter crops, Esc leaves it whole.</source>
        <translation>Ziehen Sie an den Ecken, oder nehmen Sie Pfeile und Umsch. Enter schneidet zu, Esc lässt es ganz.</translation>
    </message>
    <message>
        <source>Boxes are solid: what is blurred can be brought back. Under a box nothing is kept.</source>
        <translation>Kästen sind ganz schwarz: Verwischtes lässt sich zurückholen. Unter einem Kasten bleibt nichts erhalten.</translation>
    </message>
</context>
<context>
    <name>PictureUndo</name>
    <message>
        <source>Video removed.</source>
        <translation>Video entfernt.</translation>
    </message>
    <message>
        <source>Picture removed.</source>
        <translation>Bild entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PolicyRoom</name>
    <message>
        <source>Set by your institution: one minute at most.</source>
        <translation>Von Ihrer Einrichtung festgelegt: höchstens eine Minute.</translation>
    </message>
    <message>
        <source>Set by your institution: {count} minutes at most.</source>
        <translation>Von Ihrer Einrichtung festgelegt: höchstens {count} Minuten.</translation>
    </message>
    <message>
        <source>Set by your institution.</source>
        <translation>Von Ihrer Einrichtung festgelegt.</translation>
    </message>
    <message>
        <source>Policy {digest}</source>
        <translation>Richtlinie {digest}</translation>
    </message>
    <message>
        <source>Set by your institution</source>
        <translation>Von Ihrer Einrichtung festgelegt</translation>
    </message>
    <message>
        <source>Set by {institution}</source>
        <translation>Von {institution} festgelegt</translation>
    </message>
    <message>
        <source>You cannot change this here. Every row of the log names the policy.</source>
        <translation>Das können Sie hier nicht ändern. Jede Zeile des Protokolls nennt die Richtlinie.</translation>
    </message>
    <message>
        <source>The check asks at every detail.</source>
        <translation>Die Prüfung fragt bei jeder Angabe.</translation>
    </message>
    <message>
        <source>A second reader confirms every post on this computer.</source>
        <translation>Ein zweiter Leser bestätigt jeden Post auf diesem Computer.</translation>
    </message>
    <message>
        <source>A second reader confirms every post the check warns of.</source>
        <translation>Ein zweiter Leser bestätigt jeden Post, vor dem die Prüfung warnt.</translation>
    </message>
    <message>
        <source>Link shorteners: {names}.</source>
        <translation>Linkkürzer: {names}.</translation>
    </message>
    <message>
        <source>Links and papers go only to: {names}.</source>
        <translation>Links und Artikel gehen nur an: {names}.</translation>
    </message>
    <message>
        <source>Nothing is narrowed.</source>
        <translation>Nichts ist eingeschränkt.</translation>
    </message>
    <message>
        <source>Vignette locks itself after one minute without input, at the latest.</source>
        <translation>Vignette sperrt sich spätestens nach einer Minute ohne Eingabe.</translation>
    </message>
    <message>
        <source>Vignette locks itself after {count} minutes without input, at the latest.</source>
        <translation>Vignette sperrt sich spätestens nach {count} Minuten ohne Eingabe.</translation>
    </message>
    <message>
        <source>The trash empties itself after one day.</source>
        <translation>Der Papierkorb leert sich nach einem Tag.</translation>
    </message>
    <message>
        <source>The trash empties itself after {count} days.</source>
        <translation>Der Papierkorb leert sich nach {count} Tagen.</translation>
    </message>
    <message>
        <source>Earlier versions of a draft go after one day.</source>
        <translation>Frühere Versionen eines Entwurfs verschwinden nach einem Tag.</translation>
    </message>
    <message>
        <source>Earlier versions of a draft go after {count} days.</source>
        <translation>Frühere Versionen eines Entwurfs verschwinden nach {count} Tagen.</translation>
    </message>
</context>
<context>
    <name>PollRoom</name>
    <message>
        <source>The poll is as it was. What you typed can come back.</source>
        <translation>Die Umfrage ist, wie sie war. Was Sie getippt haben, kann zurückkommen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The draft&apos;s poll is still being opened.</source>
        <translation>Die Umfrage des Entwurfs wird noch geöffnet.</translation>
    </message>
    <message>
        <source>X shows pictures or a poll in a post, not both. Remove one of them.</source>
        <translation>X zeigt in einem Post Bilder oder eine Umfrage, nicht beides. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>A poll cannot be copied out. Remove it, and add it at X.</source>
        <translation>Eine Umfrage lässt sich nicht kopieren. Entfernen Sie sie und fügen Sie sie bei X hinzu.</translation>
    </message>
</context>
<context>
    <name>PollRow</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the poll</source>
        <translation>Umfrage ändern</translation>
    </message>
    <message>
        <source>Remove the poll</source>
        <translation>Umfrage entfernen</translation>
    </message>
    <message>
        <source>Poll under the first post, open for {time}</source>
        <translation>Umfrage unter dem ersten Post, offen für {time}</translation>
    </message>
    <message>
        <source>Poll, open for {time}</source>
        <translation>Umfrage, offen für {time}</translation>
    </message>
</context>
<context>
    <name>PollSheet</name>
    <message>
        <source>What can they answer?</source>
        <translation>Was steht zur Wahl?</translation>
    </message>
    <message>
        <source>Your post is the question. The answers are checked like the rest of it.</source>
        <translation>Ihr Post ist die Frage. Die Antworten werden wie der Rest geprüft.</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen für</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this poll</source>
        <translation>Umfrage verwenden</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Antwort {number}</translation>
    </message>
    <message>
        <source>Answer {number} (optional)</source>
        <translation>Antwort {number} (optional)</translation>
    </message>
    <message>
        <source>Up to {most} characters</source>
        <translation>Bis zu {most} Zeichen</translation>
    </message>
    <message>
        <source>A poll has two answers or more.</source>
        <translation>Eine Umfrage hat mindestens zwei Antworten.</translation>
    </message>
    <message>
        <source>You have this answer already.</source>
        <translation>Diese Antwort steht schon oben.</translation>
    </message>
    <message>
        <source>{over} too many: {used} of {most}</source>
        <translation>{over} zu viel: {used} von {most}</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Remove this post (Ctrl+Shift+Backspace)</source>
        <translation>Diesen Post entfernen (Strg+Umsch+Rücktaste)</translation>
    </message>
    <message>
        <source>Add a picture (Ctrl+Shift+P)</source>
        <translation>Bild hinzufügen (Strg+Umsch+P)</translation>
    </message>
    <message>
        <source>Link or paper (Ctrl+K)</source>
        <translation>Link oder Fachartikel (Strg+K)</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+Shift+E)</source>
        <translation>Emoji (Strg+Umsch+E)</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Split into a thread</source>
        <translation>In Thread teilen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Strg+Umsch+T</translation>
    </message>
    <message>
        <source>Stop splitting</source>
        <translation>Teilen anhalten</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Post {number} of {count}</source>
        <translation>Post {number} von {count}</translation>
    </message>
    <message>
        <source>Count twice: {signs}.</source>
        <translation>Zählen doppelt: {signs}.</translation>
    </message>
    <message>
        <source>{plain} for {sign}</source>
        <translation>{plain} statt {sign}</translation>
    </message>
    <message>
        <source>Shorter: {instead}.</source>
        <translation>Kürzer: {instead}.</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>{count} must change</source>
        <translation>{count} zu ändern</translation>
    </message>
    <message>
        <source>{count} to consider</source>
        <translation>{count} zu bedenken</translation>
    </message>
    <message>
        <source>{count} wordings to look at</source>
        <translation>{count} Formulierungen anzusehen</translation>
    </message>
    <message>
        <source>{count} words to spell</source>
        <translation>{count} Wörter zu prüfen</translation>
    </message>
</context>
<context>
    <name>PostMarks</name>
    <message>
        <source>X&apos;s mark “Made with AI”</source>
        <translation>Kennzeichnung von X: „Mit KI erstellt“</translation>
    </message>
    <message>
        <source>X says: “Disclose that the tweet contains AI-generated media.”</source>
        <translation>X sagt: „Disclose that the tweet contains AI-generated media.“ (Offenlegen, dass der Post KI-erzeugte Medien enthält.)</translation>
    </message>
    <message>
        <source>X&apos;s mark “Paid partnership”</source>
        <translation>Kennzeichnung von X: „Bezahlte Partnerschaft“</translation>
    </message>
    <message>
        <source>X says: “Disclose that the tweet is a paid partnership.”</source>
        <translation>X sagt: „Disclose that the tweet is a paid partnership.“ (Offenlegen, dass der Post eine bezahlte Partnerschaft ist.)</translation>
    </message>
    <message>
        <source>Post in a community…</source>
        <translation>In einer Community posten…</translation>
    </message>
    <message>
        <source>In another community, or none…</source>
        <translation>In einer anderen Community oder keiner…</translation>
    </message>
    <message>
        <source>“Made with AI”</source>
        <translation>„Mit KI erstellt“</translation>
    </message>
    <message>
        <source>“Paid partnership”</source>
        <translation>„Bezahlte Partnerschaft“</translation>
    </message>
    <message>
        <source>In a community</source>
        <translation>In einer Community</translation>
    </message>
</context>
<context>
    <name>PostRoom</name>
    <message>
        <source>A post did not go as it should. It waits in the outbox for you.</source>
        <translation>Ein Post ging nicht so hinaus, wie er sollte. Er wartet im Postausgang auf Sie.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Scheduled: {when}. It goes then if Vignette is running and unlocked.</source>
        <translation>Geplant: {when}. Er geht dann hinaus, wenn Vignette läuft und entsperrt ist.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The rest is a thread of its own now. Look it through, then post it.</source>
        <translation>Der Rest ist jetzt ein eigener Thread. Sehen Sie ihn durch, dann posten Sie ihn.</translation>
    </message>
</context>
<context>
    <name>PracticeRoom</name>
    <message>
        <source>Keep practice posts when Vignette ends</source>
        <translation>Übungsposts behalten, wenn Vignette endet</translation>
    </message>
    <message>
        <source>While off, the practice timeline begins empty each time. Drafts and outbox stay.</source>
        <translation>Ist es aus, beginnt die Übungs-Timeline jedes Mal leer. Entwürfe und Postausgang bleiben.</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Übungskonto</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Show the first</source>
        <translation>Erste Stelle zeigen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>How X will show it</source>
        <translation>So wird X es zeigen</translation>
    </message>
</context>
<context>
    <name>PreviewPictures</name>
    <message>
        <source>no description</source>
        <translation>ohne Beschreibung</translation>
    </message>
    <message>
        <source>Pictures: {descriptions}</source>
        <translation>Bilder: {descriptions}</translation>
    </message>
</context>
<context>
    <name>PreviewPoll</name>
    <message>
        <source>0 votes · {time} left</source>
        <translation>0 Stimmen · noch {time}</translation>
    </message>
    <message>
        <source>Open for {time}</source>
        <translation>Offen für {time}</translation>
    </message>
</context>
<context>
    <name>PreviewPost</name>
    <message>
        <source>Replying to {handle}</source>
        <translation>Antwort an {handle}</translation>
    </message>
    <message>
        <source>How X will show it</source>
        <translation>So wird X es zeigen</translation>
    </message>
    <message>
        <source>How X will show post {number} of {count}</source>
        <translation>So wird X Post {number} von {count} zeigen</translation>
    </message>
</context>
<context>
    <name>PreviewQuote</name>
    <message>
        <source>Quoted post: {words}</source>
        <translation>Zitierter Post: {words}</translation>
    </message>
</context>
<context>
    <name>PreviewSwitch</name>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Where the preview stands</source>
        <translation>Wo die Vorschau steht</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Text or preview</source>
        <translation>Text oder Vorschau</translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umsch</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>QuickKeyRoom</name>
    <message>
        <source>Begin a draft in Vignette</source>
        <translation>Einen Entwurf in Vignette beginnen</translation>
    </message>
    <message>
        <source>Begin a draft from any program with a key</source>
        <translation>Mit einer Taste aus jedem Programm einen Entwurf beginnen</translation>
    </message>
    <message>
        <source>Quick draft</source>
        <translation>Schneller Entwurf</translation>
    </message>
    <message>
        <source>A small window, whatever you are doing.</source>
        <translation>Ein kleines Fenster, was Sie auch gerade tun.</translation>
    </message>
    <message>
        <source>This desktop lets no program hear a key pressed elsewhere. In its keyboard settings, bind a key to {command}.</source>
        <translation>Dieser Desktop lässt kein Programm eine anderswo gedrückte Taste hören. Legen Sie in seinen Tastatureinstellungen {command} auf eine Taste.</translation>
    </message>
    <message>
        <source>Your desktop asks you for the key.</source>
        <translation>Ihr Desktop fragt Sie nach der Taste.</translation>
    </message>
    <message>
        <source>Your desktop did not give Vignette a key. Turn this off and on to be asked again.</source>
        <translation>Ihr Desktop hat Vignette keine Taste gegeben. Schalten Sie dies aus und wieder ein, um erneut gefragt zu werden.</translation>
    </message>
    <message>
        <source>The key: {key}. Your desktop&apos;s settings can change it.</source>
        <translation>Die Taste: {key}. Die Einstellungen Ihres Desktops können sie ändern.</translation>
    </message>
    <message>
        <source>The key is set. Your desktop&apos;s settings can change it.</source>
        <translation>Die Taste ist festgelegt. Die Einstellungen Ihres Desktops können sie ändern.</translation>
    </message>
    <message>
        <source>Your desktop asks you which key it may be. Nobody hears any other key.</source>
        <translation>Ihr Desktop fragt Sie, welche Taste es sein darf. Keine andere Taste wird gehört.</translation>
    </message>
</context>
<context>
    <name>ReaderRoom</name>
    <message>
        <source>They confirm posts on this computer, each with their own passphrase. Ids stand in the log.</source>
        <translation>Sie bestätigen Posts auf diesem Computer, jeder mit eigener Passphrase. Die Kennungen stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Second readers</source>
        <translation>Zweite Leser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {reader}</source>
        <translation>{reader} entfernen</translation>
    </message>
    <message>
        <source>{reader} · key {digits}</source>
        <translation>{reader} · Schlüssel {digits}</translation>
    </message>
    <message>
        <source>Add a reader…</source>
        <translation>Leser hinzufügen…</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>What was looked at</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What was not looked at</source>
        <translation>Was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>What no program can know</source>
        <translation>Was kein Programm wissen kann</translation>
    </message>
    <message>
        <source>Whether somebody who was there will recognize the story. The last look is yours.</source>
        <translation>Ob jemand, der dabei war, die Geschichte wiedererkennt. Der letzte Blick ist Ihrer.</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Any reason</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>Record an authorization…</source>
        <translation>Einwilligung festhalten…</translation>
    </message>
</context>
<context>
    <name>RecoveredBanner</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Look at the outbox</source>
        <translation>Postausgang ansehen</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>1 more draft changed in the hour before.</source>
        <translation>1 weiterer Entwurf wurde in der Stunde davor geändert.</translation>
    </message>
    <message>
        <source>{count} more drafts changed in the hour before.</source>
        <translation>{count} weitere Entwürfe wurden in der Stunde davor geändert.</translation>
    </message>
    <message>
        <source>1 post may be out: look first.</source>
        <translation>1 Post ist vielleicht schon draußen: erst nachsehen.</translation>
    </message>
    <message>
        <source>{count} posts may be out: look first.</source>
        <translation>{count} Posts sind vielleicht schon draußen: erst nachsehen.</translation>
    </message>
    <message>
        <source>Vignette ended unexpectedly last time.</source>
        <translation>Vignette wurde das letzte Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>Back on screen is what you wrote until {when}; at most the last second is missing.</source>
        <translation>Auf dem Bildschirm steht, was Sie bis {when} geschrieben haben; höchstens die letzte Sekunde fehlt.</translation>
    </message>
    <message>
        <source>What you wrote until {when} is in your drafts; at most the last second is missing.</source>
        <translation>Was Sie bis {when} geschrieben haben, liegt in Ihren Entwürfen; höchstens die letzte Sekunde fehlt.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Write it on paper and keep it where you keep a passport. It opens your drafts if the passphrase is forgotten or the keyring is lost. It is shown this once, and kept nowhere.</source>
        <translation>Schreiben Sie ihn auf Papier und verwahren Sie ihn wie einen Reisepass. Er öffnet Ihre Entwürfe, wenn die Passphrase vergessen oder der Schlüsselbund verloren ist. Er wird nur dieses eine Mal gezeigt und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Ihr Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Recovery key: {code}</source>
        <translation>Wiederherstellungsschlüssel: {code}</translation>
    </message>
    <message>
        <source>From then on, an earlier recovery key opens nothing.</source>
        <translation>Danach öffnet ein früher erstellter Schlüssel nichts mehr.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
</context>
<context>
    <name>RemoveAccountSheet</name>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Its keys leave this computer&apos;s keyring. Your drafts and your posts on X stay.</source>
        <translation>Die Schlüssel verlassen den Schlüsselbund dieses Computers. Ihre Entwürfe und Ihre Posts auf X bleiben.</translation>
    </message>
    <message>
        <source>Your drafts and your posts on X stay.</source>
        <translation>Ihre Entwürfe und Ihre Posts auf X bleiben.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>RemoveTemplateSheet</name>
    <message>
        <source>Remove “{name}”?</source>
        <translation>„{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Its text is gone for good. Posts you wrote with it stay.</source>
        <translation>Ihr Text ist endgültig weg. Posts, die Sie damit geschrieben haben, bleiben.</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>RescueRoom</name>
    <message>
        <source>Look once more, with the disk or the keyring back.</source>
        <translation>Noch einmal nachsehen, mit Datenträger oder Schlüsselbund zurück.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>You have written down a recovery key.</source>
        <translation>Sie haben einen Wiederherstellungsschlüssel aufgeschrieben.</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>Verwenden…</translation>
    </message>
    <message>
        <source>Put a backup in its place. What is there is set aside.</source>
        <translation>Eine Sicherung an die Stelle setzen. Was da ist, wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung einspielen…</translation>
    </message>
    <message>
        <source>Keep what can still be read. The damaged file is set aside.</source>
        <translation>Behalten, was noch lesbar ist. Die beschädigte Datei wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Begin without drafts. What is there is set aside.</source>
        <translation>Ohne Entwürfe beginnen. Was da ist, wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Write for now, and keep nothing when Vignette ends.</source>
        <translation>Vorerst schreiben und nichts behalten, wenn Vignette endet.</translation>
    </message>
    <message>
        <source>Write without keeping</source>
        <translation>Ohne Speichern schreiben</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>What is there is set aside, and can be brought back.</source>
        <translation>Was da ist, wird beiseitegelegt und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>What is there is set aside, and can be brought back. Pictures are cleaned and read again, which takes about a second each.</source>
        <translation>Was da ist, wird beiseitegelegt und lässt sich zurückholen. Bilder werden neu bereinigt und gelesen; das dauert etwa eine Sekunde je Bild.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Reading what is whole</source>
        <translation>Heiles wird gelesen</translation>
    </message>
    <message>
        <source>What could be read is here. 1 piece could not be read.</source>
        <translation>Was lesbar war, ist hier. 1 Stück war nicht lesbar.</translation>
    </message>
    <message>
        <source>What could be read is here. {count} pieces could not be read.</source>
        <translation>Was lesbar war, ist hier. {count} Stücke waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Setting it aside</source>
        <translation>Wird beiseitegelegt</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation>Es wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The backup is in place. 1 draft may be out: look first.</source>
        <translation>Die Sicherung ist eingespielt. 1 Entwurf ist vielleicht schon draußen: erst nachsehen.</translation>
    </message>
    <message>
        <source>The backup is in place. {count} drafts may be out: look first.</source>
        <translation>Die Sicherung ist eingespielt. {count} Entwürfe sind vielleicht schon draußen: erst nachsehen.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Die Sicherung ist eingespielt.</translation>
    </message>
    <message>
        <source>1 picture was cleaned and read again.</source>
        <translation>1 Bild wurde neu bereinigt und gelesen.</translation>
    </message>
    <message>
        <source>{count} pictures were cleaned and read again.</source>
        <translation>{count} Bilder wurden neu bereinigt und gelesen.</translation>
    </message>
    <message>
        <source>1 picture could not be cleaned and read, and did not come.</source>
        <translation>1 Bild ließ sich nicht bereinigen und lesen und kam nicht mit.</translation>
    </message>
    <message>
        <source>{count} pictures could not be cleaned and read, and did not come.</source>
        <translation>{count} Bilder ließen sich nicht bereinigen und lesen und kamen nicht mit.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not open it. The passphrase or recovery key of then does.</source>
        <translation>Der Schlüsselbund dieses Computers öffnet sie nicht. Die damalige Passphrase oder der damalige Wiederherstellungsschlüssel schon.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message>
        <source>Nothing was deleted, and nothing will be.</source>
        <translation>Es wurde nichts gelöscht, und es wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SafetyRoom</name>
    <message>
        <source>One encrypted file with all of it: drafts, pictures, outbox, audit log.</source>
        <translation>Eine verschlüsselte Datei mit allem: Entwürfe, Bilder, Postausgang, Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>What you wrote, to take to another computer, under a passphrase of its own.</source>
        <translation>Was Sie geschrieben haben, zum Mitnehmen auf einen anderen Computer, unter eigener Passphrase.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Turned off by your institution</source>
        <translation>Von Ihrer Einrichtung abgeschaltet</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Umziehen</translation>
    </message>
    <message>
        <source>Every page is written anew under another key. Do it if somebody may have seen this one.</source>
        <translation>Jede Seite wird unter einem anderen Schlüssel neu geschrieben. Tun Sie es, wenn jemand diesen gesehen haben kann.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Schlüssel der Entwürfe</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>It takes seconds, and your drafts stay as they are.</source>
        <translation>Es dauert Sekunden, und Ihre Entwürfe bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>The backup {name} is written.</source>
        <translation>Die Sicherung {name} ist geschrieben.</translation>
    </message>
    <message>
        <source>The backup {name} is written. Only this computer&apos;s keyring opens it: make a recovery key, then back up again.</source>
        <translation>Die Sicherung {name} ist geschrieben. Nur der Schlüsselbund dieses Computers öffnet sie: Erstellen Sie einen Wiederherstellungsschlüssel und sichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>What is missing here comes back. Nothing that stands here is replaced.</source>
        <translation>Was hier fehlt, kommt zurück. Nichts, was hier steht, wird ersetzt.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not open it. The passphrase or recovery key of then does.</source>
        <translation>Der Schlüsselbund dieses Computers öffnet sie nicht. Die damalige Passphrase oder der damalige Wiederherstellungsschlüssel schon.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Broken off, the old key holds.</source>
        <translation>Bricht es ab, gilt der alte Schlüssel.</translation>
    </message>
    <message>
        <source>Writing every page anew</source>
        <translation>Jede Seite wird neu geschrieben</translation>
    </message>
    <message>
        <source>Your drafts are under a new key.</source>
        <translation>Ihre Entwürfe liegen unter einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The export {name} is written.</source>
        <translation>Der Export {name} ist geschrieben.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What is missing here comes. Nothing that stands here is replaced. Pictures are cleaned and read again, which takes about a second each.</source>
        <translation>Was hier fehlt, kommt dazu. Nichts, was hier steht, wird ersetzt. Bilder werden neu bereinigt und gelesen; das dauert etwa eine Sekunde je Bild.</translation>
    </message>
    <message>
        <source>1 picture was cleaned and read again.</source>
        <translation>1 Bild wurde neu bereinigt und gelesen.</translation>
    </message>
    <message>
        <source>{count} pictures were cleaned and read again.</source>
        <translation>{count} Bilder wurden neu bereinigt und gelesen.</translation>
    </message>
    <message>
        <source>1 picture could not be cleaned and read, and did not come.</source>
        <translation>1 Bild ließ sich nicht bereinigen und lesen und kam nicht mit.</translation>
    </message>
    <message>
        <source>{count} pictures could not be cleaned and read, and did not come.</source>
        <translation>{count} Bilder ließen sich nicht bereinigen und lesen und kamen nicht mit.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>It is under the passphrase it was exported with.</source>
        <translation>Er liegt unter der Passphrase, mit der er exportiert wurde.</translation>
    </message>
    <message>
        <source>Open the export</source>
        <translation>Export öffnen</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Seine Passphrase</translation>
    </message>
    <message>
        <source>1 draft came.</source>
        <translation>1 Entwurf kam dazu.</translation>
    </message>
    <message>
        <source>{count} drafts came.</source>
        <translation>{count} Entwürfe kamen dazu.</translation>
    </message>
    <message>
        <source>1 text is now an earlier version of a draft you have.</source>
        <translation>1 Text ist jetzt eine frühere Version eines Ihrer Entwürfe.</translation>
    </message>
    <message>
        <source>{count} texts are now earlier versions of drafts you have.</source>
        <translation>{count} Texte sind jetzt frühere Versionen Ihrer Entwürfe.</translation>
    </message>
    <message>
        <source>1 of them may be out: look first.</source>
        <translation>1 davon ist vielleicht schon draußen: erst nachsehen.</translation>
    </message>
    <message>
        <source>{count} of them may be out: look first.</source>
        <translation>{count} davon sind vielleicht schon draußen: erst nachsehen.</translation>
    </message>
</context>
<context>
    <name>ScheduleRoom</name>
    <message>
        <source>When this draft is to go is still being looked up.</source>
        <translation>Wann dieser Entwurf hinausgehen soll, wird noch nachgesehen.</translation>
    </message>
    <message>
        <source>The chosen time has passed. Choose another, or post now.</source>
        <translation>Die gewählte Zeit ist vorbei. Wählen Sie eine andere oder posten Sie jetzt.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Andere Zeit…</translation>
    </message>
    <message>
        <source>Posting times…</source>
        <translation>Sendezeiten…</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Next posting time</source>
        <translation>Nächste Sendezeit</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Wie gewählt</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>When should it go?</source>
        <translation>Wann soll er hinausgehen?</translation>
    </message>
    <message>
        <source>It goes at that time if Vignette is running and unlocked. Otherwise you are asked.</source>
        <translation>Er geht zu dieser Zeit hinaus, wenn Vignette läuft und entsperrt ist. Sonst werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Diese Zeit verwenden</translation>
    </message>
    <message>
        <source>This time zone is not known. Try a city, such as Europe/Paris.</source>
        <translation>Diese Zeitzone ist nicht bekannt. Versuchen Sie eine Stadt, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>That is in the past.</source>
        <translation>Das liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>That is more than a year away.</source>
        <translation>Das ist mehr als ein Jahr hin.</translation>
    </message>
    <message>
        <source>Here: {when}, in {time}.</source>
        <translation>Hier: {when}, in {time}.</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} T {hours} h</translation>
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
        <translation>Teil des Bildschirms wählen</translation>
    </message>
    <message>
        <source>Arrows move the frame, Shift and arrows size it, Enter takes it, Esc takes nothing</source>
        <translation>Pfeile bewegen den Rahmen, Umsch und Pfeile ändern die Größe, Enter nimmt ihn, Esc nimmt nichts</translation>
    </message>
    <message>
        <source>Draw a frame, or press Enter for this one. Esc takes nothing.</source>
        <translation>Ziehen Sie einen Rahmen, oder drücken Sie Enter für diesen. Esc nimmt nichts.</translation>
    </message>
</context>
<context>
    <name>SecondReaderSheet</name>
    <message>
        <source>A second pair of eyes</source>
        <translation>Ein zweites Paar Augen</translation>
    </message>
    <message>
        <source>Your institution asks that somebody else reads this before it goes. Hand over the keyboard.</source>
        <translation>Ihre Einrichtung verlangt, dass jemand anders dies liest, bevor es hinausgeht. Geben Sie die Tastatur weiter.</translation>
    </message>
    <message>
        <source>The check says: {verdict}. Details it found: {count}.</source>
        <translation>Die Prüfung sagt: {verdict}. Gefundene Angaben: {count}.</translation>
    </message>
    <message>
        <source>The reader&apos;s passphrase</source>
        <translation>Die Passphrase des Lesers</translation>
    </message>
    <message>
        <source>Whoever confirms says: I read this, and it may go as it is.</source>
        <translation>Wer bestätigt, sagt: Ich habe das gelesen, und es darf so hinaus.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Confirm and post</source>
        <translation>Bestätigen und posten</translation>
    </message>
    <message>
        <source>Add a reader in Settings…</source>
        <translation>Leser in den Einstellungen hinzufügen…</translation>
    </message>
    <message>
        <source>Post {number}</source>
        <translation>Post {number}</translation>
    </message>
    <message>
        <source>Picture, described as: {words}</source>
        <translation>Bild, beschrieben als: {words}</translation>
    </message>
    <message>
        <source>Poll answer: {words}</source>
        <translation>Antwort der Umfrage: {words}</translation>
    </message>
    <message>
        <source>{link} leads to {target}</source>
        <translation>{link} führt zu {target}</translation>
    </message>
    <message>
        <source>It replies to or quotes: {words}</source>
        <translation>Antwortet auf oder zitiert: {words}</translation>
    </message>
    <message>
        <source>Nobody was added yet who could confirm. A second reader is added in Settings.</source>
        <translation>Noch wurde niemand hinzugefügt, der bestätigen könnte. Ein zweiter Leser wird in den Einstellungen hinzugefügt.</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Zweiter Leser</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Geben Sie Ihre Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>SectionBox</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} bis {last} von {count}</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes are kept at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Fetch the picture of your account</source>
        <translation>Das Bild Ihres Kontos holen</translation>
    </message>
    <message>
        <source>When you connect it, or ask</source>
        <translation>Wenn Sie es verbinden, oder auf Wunsch</translation>
    </message>
    <message>
        <source>Ask for newer versions, twice a day at most</source>
        <translation>Nach neueren Versionen fragen, höchstens zweimal am Tag</translation>
    </message>
    <message>
        <source>If you turn it on</source>
        <translation>Wenn Sie es einschalten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
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
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Less motion: nothing slides, folds or fades</source>
        <translation>Weniger Bewegung: Nichts gleitet, klappt zu oder blendet über</translation>
    </message>
    <message>
        <source>The check reads English posts, whatever language the window speaks.</source>
        <translation>Die Prüfung liest Posts auf Englisch, welche Sprache das Fenster auch spricht.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Time to take a post back</source>
        <translation>Zeit zum Zurückholen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when nobody types</source>
        <translation>Sperren, wenn niemand tippt</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Long posts on this account, up to 25,000 characters</source>
        <translation>Lange Posts auf diesem Konto, bis 25.000 Zeichen</translation>
    </message>
    <message>
        <source>X takes them from accounts with Premium. The practice account writes short ones.</source>
        <translation>X nimmt sie von Konten mit Premium. Das Übungskonto schreibt kurze.</translation>
    </message>
    <message>
        <source>Numbers of a thread</source>
        <translation>Nummern im Thread</translation>
    </message>
    <message>
        <source>Threads and long posts</source>
        <translation>Threads und lange Posts</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>Höchstens im Monat</translation>
    </message>
    <message>
        <source>X bills your account for each post. What would pass the limit waits until you decide.</source>
        <translation>X berechnet Ihrem Konto jeden Post. Was die Grenze überschritte, wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>When details add up (recommended)</source>
        <translation>Wenn Angaben sich häufen (empfohlen)</translation>
    </message>
    <message>
        <source>At every detail</source>
        <translation>Bei jeder Angabe</translation>
    </message>
    <message>
        <source>How early to ask</source>
        <translation>Wie früh gefragt wird</translation>
    </message>
    <message>
        <source>What identifies a patient is stopped on either level. This is about the amber details.</source>
        <translation>Was einen Patienten identifiziert, wird auf jeder Stufe aufgehalten. Hier geht es um die gelben Angaben.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Hospital or practice</source>
        <translation>Klinik oder Praxis</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Readers know these already, so “our hospital” has a name. They stay on this computer.</source>
        <translation>Leser kennen sie schon, darum hat „unsere Klinik“ einen Namen. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>What your profile gives away</source>
        <translation>Was Ihr Profil verrät</translation>
    </message>
    <message>
        <source>Send your posts and see whose keys these are</source>
        <translation>Ihre Posts senden und sehen, wessen Schlüssel es sind</translation>
    </message>
    <message>
        <source>With an X account</source>
        <translation>Mit einem X-Konto</translation>
    </message>
    <message>
        <source>The practice service inside Vignette</source>
        <translation>Der Übungsdienst in Vignette</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Look up a paper by its DOI, when you ask</source>
        <translation>Einen Artikel per DOI nachschlagen, wenn Sie es wünschen</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Look up a paper in PubMed, when you ask</source>
        <translation>Einen Artikel in PubMed nachschlagen, wenn Sie es wünschen</translation>
    </message>
    <message>
        <source>Your link shortener</source>
        <translation>Ihr Linkkürzer</translation>
    </message>
    <message>
        <source>Shorten one link, when you ask</source>
        <translation>Einen Link kürzen, wenn Sie es wünschen</translation>
    </message>
    <message>
        <source>If you choose one</source>
        <translation>Wenn Sie einen wählen</translation>
    </message>
    <message>
        <source>Where Vignette may connect</source>
        <translation>Wohin Vignette sich verbinden darf</translation>
    </message>
    <message>
        <source>Nothing else is ever contacted.</source>
        <translation>Sonst wird nie etwas angesprochen.</translation>
    </message>
    <message>
        <source>Drafts and outbox are encrypted. Their key lies in your keyring.</source>
        <translation>Entwürfe und Postausgang sind verschlüsselt. Der Schlüssel liegt in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Looks at every word of drafts, outbox and sent posts</source>
        <translation>Sucht in jedem Wort von Entwürfen, Postausgang und gesendeten Posts</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>{count} draft</source>
        <translation>{count} Entwurf</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} Entwürfe</translation>
    </message>
    <message>
        <source>A thought on the train is enough. It is kept here, locked, as you type.</source>
        <translation>Ein Gedanke im Zug genügt. Er wird hier verschlossen aufgehoben, während Sie tippen.</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>Noch keine Entwürfe</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No draft and no post says “{words}”.</source>
        <translation>Kein Entwurf und kein Post enthält „{words}“.</translation>
    </message>
</context>
<context>
    <name>ShortenerSection</name>
    <message>
        <source>None: links stay as they are</source>
        <translation>Keiner: Links bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Your domain there</source>
        <translation>Ihre Domain dort</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>As the service has it</source>
        <translation>Wie beim Dienst angegeben</translation>
    </message>
    <message>
        <source>A key is kept</source>
        <translation>Ein Schlüssel ist hinterlegt</translation>
    </message>
    <message>
        <source>Asks {place} and nothing else, when you press Shorten. The key lies in your keyring.</source>
        <translation>Fragt {place} und sonst nichts, wenn Sie auf „Kürzen“ drücken. Der Schlüssel liegt in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>the address above</source>
        <translation>die Adresse oben</translation>
    </message>
</context>
<context>
    <name>ShownPosts</name>
    <message>
        <source>Post of {name}, {when}</source>
        <translation>Post von {name}, {when}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Fold the side bar ({key})</source>
        <translation>Seitenleiste einklappen ({key})</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Post</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Unfold the side bar ({key})</source>
        <translation>Seitenleiste ausklappen ({key})</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Practice timeline</source>
        <translation>Übungs-Timeline</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Client id of your app</source>
        <translation>Client-ID Ihrer App</translation>
    </message>
    <message>
        <source>Type “practice” to try it out first, without X.</source>
        <translation>Schreiben Sie „practice“, um es erst ohne X auszuprobieren.</translation>
    </message>
    <message>
        <source>Address in the browser</source>
        <translation>Adresse im Browser</translation>
    </message>
    <message>
        <source>Copy the addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message>
        <source>Open console.x.com</source>
        <translation>console.x.com öffnen</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>Copy the client id from your app&apos;s page at X, under OAuth 2.0.</source>
        <translation>Kopieren Sie die Client-ID von der Seite Ihrer App bei X, unter OAuth 2.0.</translation>
    </message>
    <message>
        <source>Your browser shows X now. Allow Vignette there, and this goes on by itself.</source>
        <translation>Ihr Browser zeigt jetzt X. Erlauben Sie dort Vignette, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Your browser shows X now. Allow Vignette there, then paste the address of the last page here.</source>
        <translation>Ihr Browser zeigt jetzt X. Erlauben Sie dort Vignette und fügen Sie hier die Adresse der letzten Seite ein.</translation>
    </message>
    <message>
        <source>Paste the address the browser ends at.</source>
        <translation>Fügen Sie die Adresse ein, bei der der Browser endet.</translation>
    </message>
    <message>
        <source>X lets programs in through an app of your own. Open console.x.com, make a Native App that may read and write, and give it these three callback addresses:</source>
        <translation>X lässt Programme über eine eigene App herein. Öffnen Sie console.x.com, legen Sie eine Native App an, die lesen und schreiben darf, und geben Sie ihr diese drei Callback-Adressen:</translation>
    </message>
    <message>
        <source>No app of your own? By hand needs none: you copy each post out and paste it at X.</source>
        <translation>Keine eigene App? „Von Hand“ braucht keine: Sie kopieren jeden Post heraus und fügen ihn bei X ein.</translation>
    </message>
    <message>
        <source>Callback addresses</source>
        <translation>Callback-Adressen</translation>
    </message>
    <message>
        <source>If the browser ends on a page that cannot be opened, paste the address of that page here.</source>
        <translation>Endet der Browser bei einer Seite, die sich nicht öffnen lässt, fügen Sie deren Adresse hier ein.</translation>
    </message>
</context>
<context>
    <name>SpellingRoom</name>
    <message>
        <source>No suggestion is known.</source>
        <translation>Kein Vorschlag bekannt.</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Spelling of {word}</source>
        <translation>Schreibweise von {word}</translation>
    </message>
    <message>
        <source>Added to your words. Settings lists them.</source>
        <translation>Zu Ihren Wörtern hinzugefügt. Die Einstellungen führen sie auf.</translation>
    </message>
    <message>
        <source>Your words could not be kept. They hold until Vignette closes.</source>
        <translation>Ihre Wörter konnten nicht gespeichert werden. Sie gelten, bis Sie Vignette schließen.</translation>
    </message>
    <message>
        <source>Underline words that no dictionary knows</source>
        <translation>Wörter unterstreichen, die in keinem Wörterbuch stehen</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>With spaces between. Kept encrypted.</source>
        <translation>Durch Leerzeichen getrennt. Verschlüsselt gespeichert.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>English, with words of medicine.</source>
        <translation>Englisch, mit medizinischen Wörtern.</translation>
    </message>
</context>
<context>
    <name>StaySheet</name>
    <message>
        <source>Posts go only while Vignette runs and is unlocked. It locks itself after one minute without input, and then tells you when a post is due. Your answer is kept; Settings can change it.</source>
        <translation>Posts gehen nur hinaus, solange Vignette läuft und entsperrt ist. Nach einer Minute ohne Eingabe sperrt es sich und sagt Ihnen dann, wenn ein Post fällig ist. Ihre Antwort bleibt gespeichert; die Einstellungen können sie ändern.</translation>
    </message>
    <message>
        <source>Posts go only while Vignette runs and is unlocked. It locks itself after {count} minutes without input, and then tells you when a post is due. Your answer is kept; Settings can change it.</source>
        <translation>Posts gehen nur hinaus, solange Vignette läuft und entsperrt ist. Nach {count} Minuten ohne Eingabe sperrt es sich und sagt Ihnen dann, wenn ein Post fällig ist. Ihre Antwort bleibt gespeichert; die Einstellungen können sie ändern.</translation>
    </message>
    <message>
        <source>Posts are waiting to go out</source>
        <translation>Posts warten darauf, hinauszugehen</translation>
    </message>
    <message>
        <source>Close Vignette</source>
        <translation>Vignette beenden</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
</context>
<context>
    <name>TabsRoom</name>
    <message>
        <source>New post</source>
        <translation>Neuer Post</translation>
    </message>
</context>
<context>
    <name>TemplateRoom</name>
    <message>
        <source>Template removed.</source>
        <translation>Vorlage entfernt.</translation>
    </message>
    <message>
        <source>Template kept. Ctrl+J inserts it.</source>
        <translation>Vorlage gespeichert. Strg+J fügt sie ein.</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>Templates and snippets</source>
        <translation>Vorlagen und Textbausteine</translation>
    </message>
    <message>
        <source>Fill in what you like, then insert it. It is plain text: counted, checked, yours to change.</source>
        <translation>Füllen Sie aus, was Sie möchten, und setzen Sie es ein. Es ist einfacher Text: gezählt, geprüft, änderbar.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 Post</translation>
    </message>
    <message>
        <source>{count} posts</source>
        <translation>{count} Posts</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Keep this draft as one…</source>
        <translation>Diesen Entwurf als Vorlage behalten…</translation>
    </message>
    <message>
        <source>Your own.</source>
        <translation>Eigene.</translation>
    </message>
    <message>
        <source>and {count} more posts</source>
        <translation>und {count} weitere Posts</translation>
    </message>
    <message>
        <source>and one more post</source>
        <translation>und ein weiterer Post</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Undo the suggestions</source>
        <translation>Vorschläge rückgängig</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Verschieben rückgängig</translation>
    </message>
</context>
<context>
    <name>ThreadSplit</name>
    <message>
        <source>Write as one text</source>
        <translation>Als einen Text schreiben</translation>
    </message>
    <message>
        <source>All posts in one card, a line of dashes between them; Split makes posts of it</source>
        <translation>Alle Posts in einer Karte, dazwischen eine Zeile aus Strichen; Teilen macht wieder Posts daraus</translation>
    </message>
    <message>
        <source>Undo the split</source>
        <translation>Teilen rückgängig</translation>
    </message>
    <message>
        <source>Undo: back to posts</source>
        <translation>Rückgängig: zurück zu Posts</translation>
    </message>
    <message>
        <source>Undo the numbering</source>
        <translation>Nummern rückgängig</translation>
    </message>
</context>
<context>
    <name>ThreadSteps</name>
    <message>
        <source>Take the template out</source>
        <translation>Vorlage herausnehmen</translation>
    </message>
    <message>
        <source>Put the links back</source>
        <translation>Links zurücksetzen</translation>
    </message>
    <message>
        <source>Undo: back to what you had</source>
        <translation>Rückgängig: zurück zu dem, was war</translation>
    </message>
    <message>
        <source>Add a post to the thread</source>
        <translation>Post zum Thread hinzufügen</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Post hinzufügen</translation>
    </message>
    <message>
        <source>Bring back the removed post</source>
        <translation>Entfernten Post zurückholen</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Practice timeline</source>
        <translation>Übungs-Timeline</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Keep these posts when Vignette ends</source>
        <translation>Diese Posts behalten, wenn Vignette endet</translation>
    </message>
    <message>
        <source>The timeline cannot be read</source>
        <translation>Die Timeline lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Post with the practice account. Nothing of it leaves this computer.</source>
        <translation>Posten Sie mit dem Übungskonto. Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Nothing posted yet</source>
        <translation>Noch nichts gepostet</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Alt+Z</source>
        <translation>Alt+Z</translation>
    </message>
    <message>
        <source>Going out now</source>
        <translation>Geht jetzt hinaus</translation>
    </message>
    <message>
        <source>Goes out in 1 second</source>
        <translation>Geht in 1 Sekunde hinaus</translation>
    </message>
    <message>
        <source>Goes out in {count} seconds</source>
        <translation>Geht in {count} Sekunden hinaus</translation>
    </message>
    <message>
        <source>Going out: post {number} of {count}</source>
        <translation>Geht hinaus: Post {number} von {count}</translation>
    </message>
    <message>
        <source>Uploading pictures: {percent}%</source>
        <translation>Bilder werden hochgeladen: {percent} %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>Bilder werden hochgeladen</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Losschreiben</translation>
    </message>
    <message>
        <source>Tour, step {number} of {count}: {title}</source>
        <translation>Rundgang, Schritt {number} von {count}: {title}</translation>
    </message>
</context>
<context>
    <name>TrashList</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Enter brings back, Delete removes for good</source>
        <translation>Enter holt zurück, Entf löscht endgültig</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message>
        <source>Deleted: {when}</source>
        <translation>Gelöscht: {when}</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>noch {count} Tage</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Deleted drafts stay here for one day, encrypted like all others.</source>
        <translation>Gelöschte Entwürfe bleiben hier einen Tag, verschlüsselt wie alle anderen.</translation>
    </message>
    <message>
        <source>Deleted drafts stay here for {count} days, encrypted like all others.</source>
        <translation>Gelöschte Entwürfe bleiben hier {count} Tage, verschlüsselt wie alle anderen.</translation>
    </message>
    <message>
        <source>Nothing in the trash</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>New post</source>
        <translation>Neuer Post</translation>
    </message>
    <message>
        <source>Open Vignette</source>
        <translation>Vignette öffnen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Close Vignette</source>
        <translation>Vignette beenden</translation>
    </message>
    <message>
        <source>A post is due. Unlock Vignette to send it.</source>
        <translation>Ein Post ist fällig. Entsperren Sie Vignette, um ihn zu senden.</translation>
    </message>
    <message>
        <source>Vignette: posts wait for their time</source>
        <translation>Vignette: Posts warten auf ihre Zeit</translation>
    </message>
    <message>
        <source>Vignette is locked</source>
        <translation>Vignette ist gesperrt</translation>
    </message>
</context>
<context>
    <name>TrayRoom</name>
    <message>
        <source>Ask once</source>
        <translation>Einmal fragen</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Close Vignette</source>
        <translation>Vignette beenden</translation>
    </message>
    <message>
        <source>When you close the window while posts wait</source>
        <translation>Wenn Sie das Fenster schließen, während Posts warten</translation>
    </message>
    <message>
        <source>Posts go only while Vignette runs and is unlocked.</source>
        <translation>Posts gehen nur hinaus, solange Vignette läuft und entsperrt ist.</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Your drafts are not open yet, perhaps because the keyring waits for its password. As soon as they are open, your words are saved and Vignette closes.</source>
        <translation>Ihre Entwürfe sind noch nicht offen, vielleicht weil der Schlüsselbund auf sein Passwort wartet. Sobald sie offen sind, werden Ihre Worte gesichert, und Vignette schließt.</translation>
    </message>
    <message>
        <source>The disk has not taken your last words. Copy them to a safe place, or make room on the disk: as soon as they are saved, Vignette closes.</source>
        <translation>Der Datenträger hat Ihre letzten Worte nicht angenommen. Kopieren Sie sie an einen sicheren Ort, oder schaffen Sie Platz auf dem Datenträger: Sobald sie gesichert sind, schließt Vignette.</translation>
    </message>
    <message>
        <source>Your last words are not saved</source>
        <translation>Ihre letzten Worte sind nicht gesichert</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>UpdateRoom</name>
    <message>
        <source>Vignette {version} is out. Settings tells more.</source>
        <translation>Vignette {version} ist da. Mehr dazu in den Einstellungen.</translation>
    </message>
    <message>
        <source>Ask for a newer version, twice a day at most</source>
        <translation>Nach einer neueren Version fragen, höchstens zweimal am Tag</translation>
    </message>
    <message>
        <source>The request goes to {host} and carries nothing. Vignette tells you, and never installs anything.</source>
        <translation>Die Anfrage geht an {host} und enthält nichts. Vignette sagt es Ihnen und installiert nie etwas.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>This build cannot tell whose news to believe, so it asks nobody. You have version {version}.</source>
        <translation>Diese Fassung kann nicht wissen, wessen Nachricht zu glauben ist, darum fragt sie niemanden. Sie haben Version {version}.</translation>
    </message>
    <message>
        <source>Version {version} is out. Get it where you got this one, and check its signature before you use it.</source>
        <translation>Version {version} ist da. Holen Sie sie, woher Sie diese haben, und prüfen Sie ihre Signatur vor dem Gebrauch.</translation>
    </message>
    <message>
        <source>You have version {version}, the newest.</source>
        <translation>Sie haben Version {version}, die neueste.</translation>
    </message>
    <message>
        <source>You have version {version}.</source>
        <translation>Sie haben Version {version}.</translation>
    </message>
</context>
<context>
    <name>UseAll</name>
    <message>
        <source>Use all {count} suggestions</source>
        <translation>Alle {count} übernehmen</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Kept when you paused and before changes, for {count} days, encrypted.</source>
        <translation>Aufgehoben in Pausen und vor Änderungen, {count} Tage lang, verschlüsselt.</translation>
    </message>
    <message>
        <source>Kept when you paused and before changes, for one day, encrypted.</source>
        <translation>Aufgehoben in Pausen und vor Änderungen, einen Tag lang, verschlüsselt.</translation>
    </message>
    <message>
        <source>None yet. One is kept when you write on after two minutes, and before fixes, splits and large changes.</source>
        <translation>Noch keine. Eine wird aufgehoben, wenn Sie nach zwei Minuten weiterschreiben, und vor Korrekturen, dem Teilen und großen Änderungen.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Diese Version zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Vignette</name>
    <message>
        <source>Drafts, outbox and audit log, encrypted</source>
        <translation>Entwürfe, Postausgang und Audit-Protokoll, verschlüsselt</translation>
    </message>
    <message>
        <source>Settings without any text of yours</source>
        <translation>Einstellungen, ohne Text von Ihnen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The keyring of this computer</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Vignette cannot use the folder for your drafts, {folder}: it cannot be made, or it is somebody else&apos;s. Nothing was changed.</source>
        <translation>Vignette kann den Ordner für Ihre Entwürfe, {folder}, nicht verwenden: Er lässt sich nicht anlegen oder gehört jemand anderem. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your drafts are open on the computer “{computer}”. Close Vignette there first: two at once can damage them. If it does not run there any more, you can open them here.</source>
        <translation>Ihre Entwürfe sind auf dem Computer „{computer}“ geöffnet. Schließen Sie Vignette zuerst dort: Zwei gleichzeitig können sie beschädigen. Läuft es dort nicht mehr, können Sie sie hier öffnen.</translation>
    </message>
    <message>
        <source>Open them here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>Vignette still runs there. Nothing was opened.</source>
        <translation>Vignette läuft dort noch. Nichts wurde geöffnet.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
</context>
<context>
    <name>WeeklyList</name>
    <message>
        <source>Your institution has turned off scheduling.</source>
        <translation>Ihre Einrichtung hat das Planen ausgeschaltet.</translation>
    </message>
    <message>
        <source>These are as many as fit. Remove one to add another.</source>
        <translation>Mehr haben keinen Platz. Entfernen Sie eine, um eine andere hinzuzufügen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {time}</source>
        <translation>Entfernen: {time}</translation>
    </message>
    <message>
        <source>None yet. You could begin with weekdays at {first} and {second}.</source>
        <translation>Noch keine. Sie könnten mit werktags um {first} und {second} beginnen.</translation>
    </message>
    <message>
        <source>Use these times</source>
        <translation>Diese Zeiten nehmen</translation>
    </message>
    <message>
        <source>Add a time…</source>
        <translation>Zeit hinzufügen…</translation>
    </message>
</context>
<context>
    <name>WeeklyRoom</name>
    <message>
        <source>Posting times</source>
        <translation>Sendezeiten</translation>
    </message>
    <message>
        <source>The times you like to post at. A post can take the next one that is free.</source>
        <translation>Die Zeiten, zu denen Sie gern posten. Ein Post kann die nächste freie nehmen.</translation>
    </message>
    <message>
        <source>Posting time removed</source>
        <translation>Sendezeit entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WeeklySheet</name>
    <message>
        <source>A weekly posting time</source>
        <translation>Eine wöchentliche Sendezeit</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. A post goes at that time if Vignette is running and unlocked. Otherwise you are asked.</source>
        <translation>Nach der Uhr dieses Computers. Ein Post geht zu dieser Zeit hinaus, wenn Vignette läuft und entsperrt ist. Sonst werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add this time</source>
        <translation>Diese Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Choose a day at least.</source>
        <translation>Wählen Sie mindestens einen Tag.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Vignette</source>
        <translation>Willkommen bei Vignette</translation>
    </message>
    <message>
        <source>Start with practice</source>
        <translation>Mit Übung beginnen</translation>
    </message>
    <message>
        <source>Connect my X account</source>
        <translation>Mein X-Konto verbinden</translation>
    </message>
    <message>
        <source>Practice needs no account and no internet. Use invented cases. You can connect X at any time.</source>
        <translation>Zum Üben braucht es kein Konto und kein Internet. Nehmen Sie erfundene Fälle. X lässt sich jederzeit verbinden.</translation>
    </message>
    <message>
        <source>A place to write for X that watches for words which could tell others who your patient is.</source>
        <translation>Ein Ort zum Schreiben für X, der auf Wörter achtet, die anderen verraten könnten, wer Ihr Patient ist.</translation>
    </message>
    <message>
        <source>Write freely.
Post with care.</source>
        <translation>Frei schreiben.
Mit Bedacht posten.</translation>
    </message>
    <message>
        <source>It shows what it sees</source>
        <translation>Es zeigt, was es sieht</translation>
    </message>
    <message>
        <source>Words that could identify a patient are underlined, with the reason and a safer wording.</source>
        <translation>Wörter, die einen Patienten identifizieren könnten, werden unterstrichen, mit Grund und einer sichereren Formulierung.</translation>
    </message>
    <message>
        <source>Nothing leaves before you say yes</source>
        <translation>Nichts geht hinaus vor Ihrem Ja</translation>
    </message>
    <message>
        <source>Checking happens on this computer. No draft goes anywhere.</source>
        <translation>Geprüft wird auf diesem Computer. Kein Entwurf geht irgendwohin.</translation>
    </message>
    <message>
        <source>Your drafts are locked</source>
        <translation>Ihre Entwürfe sind verschlossen</translation>
    </message>
    <message>
        <source>The key is kept by your computer&apos;s keyring. After five minutes away, Vignette locks itself.</source>
        <translation>Den Schlüssel verwahrt der Schlüsselbund Ihres Computers. Nach fünf Minuten Abwesenheit sperrt sich Vignette.</translation>
    </message>
    <message>
        <source>Practice timeline</source>
        <translation>Übungs-Timeline</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Computer</translation>
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
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>WelcomeRoom</name>
    <message>
        <source>Red words must change, amber words are yours to consider. {key} uses the safer wording.</source>
        <translation>Rote Wörter müssen geändert werden, gelbe bedenken Sie selbst. {key} nimmt die sicherere Formulierung.</translation>
    </message>
    <message>
        <source>{key} posts. With the practice account only you see it. For some seconds you can take it back.</source>
        <translation>{key} postet. Mit dem Übungskonto sehen nur Sie es. Einige Sekunden lang können Sie es zurückholen.</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Hier schreiben</translation>
    </message>
    <message>
        <source>What you type is kept, encrypted. The ring counts as X counts. Practice with invented cases.</source>
        <translation>Was Sie tippen, wird verschlüsselt aufgehoben. Der Ring zählt wie X. Üben Sie mit erfundenen Fällen.</translation>
    </message>
    <message>
        <source>The check reads along</source>
        <translation>Die Prüfung liest mit</translation>
    </message>
    <message>
        <source>Post when you are ready</source>
        <translation>Posten, wenn Sie so weit sind</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <source>Wording: {words}. {sentence}</source>
        <translation>Formulierung: {words}. {sentence}</translation>
    </message>
    <message>
        <source>Enter: {button}. Esc goes to the text.</source>
        <translation>Enter: {button}. Esc geht zum Text.</translation>
    </message>
    <message>
        <source>Esc goes to the text.</source>
        <translation>Esc geht zum Text.</translation>
    </message>
</context>
<context>
    <name>WordingList</name>
    <message>
        <source>Wording</source>
        <translation>Formulierung</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <source>In post {number}</source>
        <translation>In Post {number}</translation>
    </message>
    <message>
        <source>In this post</source>
        <translation>In diesem Post</translation>
    </message>
    <message>
        <source>Picture {picture} in post {number}</source>
        <translation>Bild {picture} in Post {number}</translation>
    </message>
    <message>
        <source>Picture {picture}</source>
        <translation>Bild {picture}</translation>
    </message>
</context>
<context>
    <name>WordsRoom</name>
    <message>
        <source>Trackers taken out of links: {count}. Ctrl+Z brings them back.</source>
        <translation>Aus Links entfernte Tracker: {count}. Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
        <source>No trackers were found in the links.</source>
        <translation>In den Links wurden keine Tracker gefunden.</translation>
    </message>
    <message>
        <source>Put the links of {count} posts in one, save {sum}</source>
        <translation>Links von {count} Posts in einen legen, spart {sum}</translation>
    </message>
    <message>
        <source>you, once</source>
        <translation>Sie, einmal</translation>
    </message>
    <message>
        <source>you, {count} times</source>
        <translation>Sie, {count}-mal</translation>
    </message>
    <message>
        <source>No suggestion is known for this word.</source>
        <translation>Für dieses Wort ist kein Vorschlag bekannt.</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Enter brings the version back</source>
        <translation>Enter holt die Version zurück</translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Verify now</source>
        <translation>Jetzt nachprüfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Remove old entries…</source>
        <translation>Alte Einträge entfernen…</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
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
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>A place smaller than a state</source>
        <translation>Ort, kleiner als Bundesstaat</translation>
    </message>
    <message>
        <source>A date, or an age over 89</source>
        <translation>Datum, oder Alter über 89</translation>
    </message>
    <message>
        <source>A phone, address or link</source>
        <translation>Telefon, Adresse oder Link</translation>
    </message>
    <message>
        <source>A record, plan or account number</source>
        <translation>Akten- oder Kontonummer</translation>
    </message>
    <message>
        <source>A picture, face or scan</source>
        <translation>Bild, Gesicht oder Scan</translation>
    </message>
    <message>
        <source>A story somebody could recognize</source>
        <translation>Geschichte, die man erkennt</translation>
    </message>
    <message>
        <source>A reply that tells who is a patient</source>
        <translation>Antwort, die Patienten verrät</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Fewer than 500</source>
        <translation>Weniger als 500</translation>
    </message>
    <message>
        <source>500 or more</source>
        <translation>500 oder mehr</translation>
    </message>
    <message>
        <source>The people it is about: without delay, at the latest by {day} (45 CFR 164.404).</source>
        <translation>Die Betroffenen: ohne Verzug, spätestens am {day} (45 CFR 164.404).</translation>
    </message>
    <message>
        <source>HHS: by {day} (45 CFR 164.408).</source>
        <translation>HHS: bis {day} (45 CFR 164.408).</translation>
    </message>
    <message>
        <source>Media, where more than 500 residents of one state are affected: by {day} (45 CFR 164.406).</source>
        <translation>Medien, wenn mehr als 500 Einwohner eines Bundesstaats betroffen sind: bis {day} (45 CFR 164.406).</translation>
    </message>
    <message>
        <source>State law and your institution may want it sooner.</source>
        <translation>Das Recht des Bundesstaats und Ihre Einrichtung können es früher verlangen.</translation>
    </message>
    <message>
        <source>A post that should not have gone</source>
        <translation>Ein Post, der nicht hätte hinausgehen sollen</translation>
    </message>
    <message>
        <source>For the privacy officer. This record holds no word of the post.</source>
        <translation>Für den Datenschutzbeauftragten. Dieser Bericht enthält kein Wort des Posts.</translation>
    </message>
    <message>
        <source>What kind of detail</source>
        <translation>Welche Art Angabe</translation>
    </message>
    <message>
        <source>Not said.</source>
        <translation>Nicht angegeben.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Counted from the day it was found, if it was a breach. Last days, not goals:</source>
        <translation>Gerechnet vom Tag der Entdeckung, falls es eine Verletzung war. Letzte Tage, keine Ziele:</translation>
    </message>
    <message>
        <source>Was it a breach? The four factors of 45 CFR 164.402(2)</source>
        <translation>War es eine Verletzung (breach)? Die vier Faktoren von 45 CFR 164.402(2)</translation>
    </message>
    <message>
        <source>This is no legal advice. It covers the US HIPAA rule only.</source>
        <translation>Das ist keine Rechtsberatung. Es umfasst nur die US-Vorschrift HIPAA.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Entdeckt am</translation>
    </message>
    <message>
        <source>Record made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Put out by hand</source>
        <translation>Von Hand gepostet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Betroffene</translation>
    </message>
    <message>
        <source>The check had said</source>
        <translation>Die Prüfung hatte gesagt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Under a written authorization</source>
        <translation>Unter schriftlicher Einwilligung</translation>
    </message>
    <message>
        <source>Digest in the log</source>
        <translation>Prüfsumme im Protokoll</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>The post is deleted at X. Look whether it is really gone.</source>
        <translation>Der Post ist bei X gelöscht. Sehen Sie nach, ob er wirklich weg ist.</translation>
    </message>
    <message>
        <source>Delete the post at X.</source>
        <translation>Löschen Sie den Post bei X.</translation>
    </message>
    <message>
        <source>Ask for copies to be taken down: reposts, quotes, screenshots, caches.</source>
        <translation>Bitten Sie, Kopien zu entfernen: Reposts, Zitate, Bildschirmfotos, Caches.</translation>
    </message>
    <message>
        <source>Tell the privacy officer today. Do not write to the patient yourself before that.</source>
        <translation>Sagen Sie es heute dem Datenschutzbeauftragten. Schreiben Sie dem Patienten nicht vorher selbst.</translation>
    </message>
    <message>
        <source>Keep the log: export it in Settings and hand it over with this record.</source>
        <translation>Bewahren Sie das Protokoll: Exportieren Sie es in den Einstellungen und übergeben Sie es mit diesem Bericht.</translation>
    </message>
    <message>
        <source>Keep what helps to judge who saw it: when it was out, how often it was seen.</source>
        <translation>Bewahren Sie, was zu beurteilen hilft, wer ihn sah: wann er draußen war, wie oft er gesehen wurde.</translation>
    </message>
    <message>
        <source>The nature and extent of the information, and how likely somebody can be identified again.</source>
        <translation>Art und Umfang der Information, und wie wahrscheinlich jemand wieder zu erkennen ist.</translation>
    </message>
    <message>
        <source>Who saw it: the public, unless the account is closed.</source>
        <translation>Wer ihn sah: die Öffentlichkeit, außer das Konto ist geschlossen.</translation>
    </message>
    <message>
        <source>Whether it was actually acquired or viewed.</source>
        <translation>Ob er tatsächlich erlangt oder gesehen wurde.</translation>
    </message>
    <message>
        <source>How far the risk has been reduced, such as by deleting it at once.</source>
        <translation>Wie weit das Risiko verringert wurde, etwa durch sofortiges Löschen.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Under a written authorization</source>
        <translation>Mit schriftlicher Einwilligung</translation>
    </message>
    <message>
        <source>Under a written authorization, valid until {day}</source>
        <translation>Mit schriftlicher Einwilligung, gültig bis {day}</translation>
    </message>
    <message>
        <source>Read and confirmed by {reader}</source>
        <translation>Gelesen und bestätigt von {reader}</translation>
    </message>
    <message>
        <source>Read and confirmed by a second reader</source>
        <translation>Gelesen und bestätigt von einem zweiten Leser</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>may be out</source>
        <translation>vielleicht draußen</translation>
    </message>
    <message>
        <source>going out</source>
        <translation>geht hinaus</translation>
    </message>
    <message>
        <source>not out yet</source>
        <translation>noch nicht draußen</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Erst nachsehen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy out</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Checked again before it goes</source>
        <translation>Wird vorher noch einmal geprüft</translation>
    </message>
    <message>
        <source>Goes in 1 second</source>
        <translation>Geht in 1 Sekunde hinaus</translation>
    </message>
    <message>
        <source>Goes in {count} seconds</source>
        <translation>Geht in {count} Sekunden hinaus</translation>
    </message>
    <message>
        <source>You can still take it back</source>
        <translation>Sie können ihn noch zurückholen</translation>
    </message>
    <message>
        <source>Uploading pictures: {percent}%</source>
        <translation>Bilder werden hochgeladen: {percent} %</translation>
    </message>
    <message>
        <source>Nothing is posted yet</source>
        <translation>Noch ist nichts gepostet</translation>
    </message>
    <message>
        <source>{copied} of {count} copied</source>
        <translation>{copied} von {count} kopiert</translation>
    </message>
    <message>
        <source>Waits for you to post it</source>
        <translation>Wartet darauf, dass Sie ihn posten</translation>
    </message>
    <message>
        <source>{sent} of {count} are out</source>
        <translation>{sent} von {count} sind draußen</translation>
    </message>
    <message>
        <source>The rest waits for you. What is out does not go again.</source>
        <translation>Der Rest wartet auf Sie. Was draußen ist, geht nicht noch einmal hinaus.</translation>
    </message>
    <message>
        <source>Vignette looks for it on {place}</source>
        <translation>Vignette sucht ihn auf {place}</translation>
    </message>
    <message>
        <source>No clear answer at {time}</source>
        <translation>Keine klare Antwort um {time}</translation>
    </message>
    <message>
        <source>Was due: {when}</source>
        <translation>War fällig: {when}</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>the practice timeline</source>
        <translation>der Übungs-Timeline</translation>
    </message>
    <message>
        <source>Post {number} of {count} goes next</source>
        <translation>Post {number} von {count} ist der nächste</translation>
    </message>
</context>
<context>
    <name>poll</name>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Too long for one post. Shorten it or add a post to the thread.</source>
        <translation>Zu lang für einen Post. Kürzen Sie ihn oder fügen Sie dem Thread einen Post hinzu.</translation>
    </message>
    <message>
        <source>A character in the text is one X does not take.</source>
        <translation>Der Text enthält ein Zeichen, das X nicht annimmt.</translation>
    </message>
    <message>
        <source>A link holds a user name or a password. Take it out first.</source>
        <translation>Ein Link enthält einen Benutzernamen oder ein Passwort. Nehmen Sie es zuerst heraus.</translation>
    </message>
    <message>
        <source>A post of the thread holds only the meeting&apos;s words. Write in it, or remove it.</source>
        <translation>In einem Post des Threads stehen nur die Wörter der Tagung. Schreiben Sie etwas hinein, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Send the change</source>
        <translation>Änderung senden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Schedule all {count}</source>
        <translation>Alle {count} planen</translation>
    </message>
    <message>
        <source>Post all {count}</source>
        <translation>Alle {count} posten</translation>
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
        <translation>Ein Lehr-Thread: eine Frage, was bekannt ist, die Erklärung, was sich morgen ändert.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Case without a patient</source>
        <translation>Fall ohne Patient</translation>
    </message>
    <message>
        <source>Teaches from a problem, not from somebody: no age, no place, no day, no picture, nobody&apos;s story.</source>
        <translation>Lehrt an einem Problem, nicht an einem Menschen: kein Alter, kein Ort, kein Tag, kein Bild, niemandes Geschichte.</translation>
    </message>
    <message>
        <source>Journal club</source>
        <translation>Journal Club</translation>
    </message>
    <message>
        <source>One paper in six steps: question, design, result, strength, weakness, practice.</source>
        <translation>Eine Arbeit in sechs Schritten: Frage, Design, Ergebnis, Stärke, Schwäche, Praxis.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Fachartikel</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Notes of a talk</source>
        <translation>Notizen zu einem Vortrag</translation>
    </message>
    <message>
        <source>What the speaker said, apart from what you think of it.</source>
        <translation>Was im Vortrag gesagt wurde, getrennt von dem, was Sie davon halten.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Vortragende Person</translation>
    </message>
    <message>
        <source>A question to colleagues</source>
        <translation>Eine Frage an Kollegen</translation>
    </message>
    <message>
        <source>One clear question; what you have read already saves their time.</source>
        <translation>Eine klare Frage; was Sie schon gelesen haben, spart anderen Zeit.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesenes</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>What, when, for whom, where to sign up.</source>
        <translation>Was, wann, für wen, wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Before you went on writing</source>
        <translation>Bevor Sie weiterschrieben</translation>
    </message>
    <message>
        <source>Before a fix</source>
        <translation>Vor einer Korrektur</translation>
    </message>
    <message>
        <source>Before the posts changed</source>
        <translation>Bevor sich die Posts änderten</translation>
    </message>
    <message>
        <source>Before words were replaced</source>
        <translation>Bevor Wörter ersetzt wurden</translation>
    </message>
    <message>
        <source>Before an older version came back</source>
        <translation>Bevor eine ältere Version zurückkam</translation>
    </message>
</context>
<context>
    <name>weekly</name>
    <message>
        <source>{days} at {time}</source>
        <translation>{days} um {time}</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>Jeden Tag um {time}</translation>
    </message>
    <message>
        <source>Weekdays at {time}</source>
        <translation>Montag bis Freitag um {time}</translation>
    </message>
    <message>
        <source>Weekends at {time}</source>
        <translation>Am Wochenende um {time}</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Not ready to post: one detail identifies a patient.</source>
        <translation>Noch nicht postbar: Eine Angabe identifiziert einen Patienten.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>Not ready to post: {count} details identify a patient.</source>
        <translation>Noch nicht postbar: {count} Angaben identifizieren einen Patienten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <translation>„{words}“ nehmen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Unauffällig</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Zu bedenken</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Geht hinaus</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown: look first</source>
        <translation>Ungewiss: erst nachsehen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Partly out</source>
        <translation>Teilweise draußen</translation>
    </message>
    <message>
        <source>Rule A · names</source>
        <translation>Regel A · Namen</translation>
    </message>
    <message>
        <source>Rule B · places</source>
        <translation>Regel B · Orte</translation>
    </message>
    <message>
        <source>Rule C · dates, ages</source>
        <translation>Regel C · Daten, Alter</translation>
    </message>
    <message>
        <source>Rule D · phone numbers</source>
        <translation>Regel D · Telefonnummern</translation>
    </message>
    <message>
        <source>Rule E · fax numbers</source>
        <translation>Regel E · Faxnummern</translation>
    </message>
    <message>
        <source>Rule F · e-mail</source>
        <translation>Regel F · E-Mail</translation>
    </message>
    <message>
        <source>Rule G · Social Security</source>
        <translation>Regel G · Social Security</translation>
    </message>
    <message>
        <source>Rule H · record numbers</source>
        <translation>Regel H · Aktennummern</translation>
    </message>
    <message>
        <source>Rule I · health plan</source>
        <translation>Regel I · Krankenversicherung</translation>
    </message>
    <message>
        <source>Rule J · accounts</source>
        <translation>Regel J · Konten</translation>
    </message>
    <message>
        <source>Rule K · licenses</source>
        <translation>Regel K · Zulassungen</translation>
    </message>
    <message>
        <source>Rule L · vehicles</source>
        <translation>Regel L · Fahrzeuge</translation>
    </message>
    <message>
        <source>Rule M · devices</source>
        <translation>Regel M · Geräte</translation>
    </message>
    <message>
        <source>Rule N · web addresses</source>
        <translation>Regel N · Webadressen</translation>
    </message>
    <message>
        <source>Rule O · IP addresses</source>
        <translation>Regel O · IP-Adressen</translation>
    </message>
    <message>
        <source>Rule P · finger, voice</source>
        <translation>Regel P · Finger, Stimme</translation>
    </message>
    <message>
        <source>Rule Q · faces</source>
        <translation>Regel Q · Gesichter</translation>
    </message>
    <message>
        <source>Rule R · other marks</source>
        <translation>Regel R · andere Merkmale</translation>
    </message>
    <message>
        <source>Rule (ii)</source>
        <translation>Regel (ii)</translation>
    </message>
    <message>
        <source>This detail could tell somebody who the patient is.</source>
        <translation>Diese Angabe könnte jemandem sagen, wer der Patient ist.</translation>
    </message>
    <message>
        <source>The name of a patient, even shortened.</source>
        <translation>Der Name eines Patienten, auch abgekürzt.</translation>
    </message>
    <message>
        <source>Initials name a patient to everyone who was there.</source>
        <translation>Initialen nennen einen Patienten für alle, die dabei waren.</translation>
    </message>
    <message>
        <source>A relative&apos;s name leads to the patient.</source>
        <translation>Der Name eines Angehörigen führt zum Patienten.</translation>
    </message>
    <message>
        <source>The tag carries a patient&apos;s name.</source>
        <translation>Der Hashtag trägt den Namen eines Patienten.</translation>
    </message>
    <message>
        <source>A hospital ties the patient to a place.</source>
        <translation>Eine Klinik verbindet den Patienten mit einem Ort.</translation>
    </message>
    <message>
        <source>A named place ties the patient to it.</source>
        <translation>Ein genannter Ort verbindet den Patienten damit.</translation>
    </message>
    <message>
        <source>A place smaller than a state narrows the circle.</source>
        <translation>Ein Ort, der kleiner ist als ein US-Bundesstaat, verengt den Kreis.</translation>
    </message>
    <message>
        <source>An address leads to the patient&apos;s door.</source>
        <translation>Eine Adresse führt zur Tür des Patienten.</translation>
    </message>
    <message>
        <source>A room or bed number points to one patient.</source>
        <translation>Eine Zimmer- oder Bettnummer weist auf einen Patienten.</translation>
    </message>
    <message>
        <source>A ZIP code is smaller than a state.</source>
        <translation>Eine Postleitzahl (ZIP) ist kleiner als ein US-Bundesstaat.</translation>
    </message>
    <message>
        <source>A date tied to a patient tells the day of care.</source>
        <translation>Ein Datum, das zu einem Patienten gehört, verrät den Behandlungstag.</translation>
    </message>
    <message>
        <source>A date of birth singles the patient out.</source>
        <translation>Ein Geburtsdatum hebt den Patienten heraus.</translation>
    </message>
    <message>
        <source>A holiday is a date. It tells the day of care.</source>
        <translation>Ein Feiertag ist ein Datum. Er verrät den Behandlungstag.</translation>
    </message>
    <message>
        <source>Ages of 90 and more single a person out.</source>
        <translation>Ein Alter ab 90 hebt eine Person heraus.</translation>
    </message>
    <message>
        <source>The year of birth gives away an age of 90 or more.</source>
        <translation>Das Geburtsjahr verrät ein Alter ab 90.</translation>
    </message>
    <message>
        <source>A telephone number reaches the patient.</source>
        <translation>Eine Telefonnummer erreicht den Patienten.</translation>
    </message>
    <message>
        <source>A fax number reaches the patient or household.</source>
        <translation>Eine Faxnummer erreicht den Patienten oder seinen Haushalt.</translation>
    </message>
    <message>
        <source>An e-mail address reaches the patient.</source>
        <translation>Eine E-Mail-Adresse erreicht den Patienten.</translation>
    </message>
    <message>
        <source>A Social Security number, even its last four digits.</source>
        <translation>Eine Social-Security-Nummer, auch nur die letzten vier Ziffern.</translation>
    </message>
    <message>
        <source>A record number leads straight to the chart.</source>
        <translation>Eine Aktennummer führt direkt zur Patientenakte.</translation>
    </message>
    <message>
        <source>A health plan number belongs to one person.</source>
        <translation>Eine Versichertennummer gehört zu einer Person.</translation>
    </message>
    <message>
        <source>An account number belongs to one person.</source>
        <translation>Eine Kontonummer gehört zu einer Person.</translation>
    </message>
    <message>
        <source>A license or certificate number belongs to one person.</source>
        <translation>Eine Zulassungs- oder Zertifikatsnummer gehört zu einer Person.</translation>
    </message>
    <message>
        <source>A plate or vehicle number leads to its owner.</source>
        <translation>Ein Kennzeichen oder eine Fahrzeugnummer führt zum Halter.</translation>
    </message>
    <message>
        <source>A device&apos;s serial number leads to its wearer.</source>
        <translation>Die Seriennummer eines Geräts führt zu seinem Träger.</translation>
    </message>
    <message>
        <source>A number given to one person singles that person out.</source>
        <translation>Eine Nummer, die eine Person bekommen hat, hebt sie heraus.</translation>
    </message>
    <message>
        <source>The link leads to the patient, or carries a number of theirs.</source>
        <translation>Der Link führt zum Patienten oder enthält eine seiner Nummern.</translation>
    </message>
    <message>
        <source>An IP address points to a household.</source>
        <translation>Eine IP-Adresse weist auf einen Haushalt.</translation>
    </message>
    <message>
        <source>Your words say that a picture shows the patient.</source>
        <translation>Ihr Text sagt, dass ein Bild den Patienten zeigt.</translation>
    </message>
    <message>
        <source>A face tells who it is. Cover it before it goes.</source>
        <translation>Ein Gesicht sagt, wer es ist. Decken Sie es vorher ab.</translation>
    </message>
    <message>
        <source>A voice tells who speaks. Add the video without its sound, or record an authorization.</source>
        <translation>Eine Stimme verrät, wer spricht. Fügen Sie das Video ohne Ton hinzu, oder halten Sie eine Einwilligung fest.</translation>
    </message>
    <message>
        <source>A phone reads this code. A record or a name may stand in it.</source>
        <translation>Ein Telefon liest diesen Code. Eine Akte oder ein Name kann darin stehen.</translation>
    </message>
    <message>
        <source>A print of finger, voice or eye belongs to one person.</source>
        <translation>Ein Abdruck von Finger, Stimme oder Auge gehört zu einer Person.</translation>
    </message>
    <message>
        <source>Only one person holds this office. It names the patient.</source>
        <translation>Nur eine Person hat dieses Amt. Es nennt den Patienten.</translation>
    </message>
    <message>
        <source>A tattoo&apos;s own words are worn by one person.</source>
        <translation>Die Worte eines Tattoos trägt nur eine Person.</translation>
    </message>
    <message>
        <source>An unusual course of illness is told again and recognized.</source>
        <translation>Ein ungewöhnlicher Verlauf wird weitererzählt und wiedererkannt.</translation>
    </message>
    <message>
        <source>A rare illness narrows the circle to few people.</source>
        <translation>Eine seltene Krankheit verengt den Kreis auf wenige.</translation>
    </message>
    <message>
        <source>An event others heard of leads to the patient.</source>
        <translation>Ein Ereignis, von dem andere hörten, führt zum Patienten.</translation>
    </message>
    <message>
        <source>A family like this one is recognized by those who know it.</source>
        <translation>Eine solche Familie erkennen alle, die sie kennen.</translation>
    </message>
    <message>
        <source>The patient&apos;s work or role narrows the circle.</source>
        <translation>Beruf oder Rolle des Patienten verengt den Kreis.</translation>
    </message>
    <message>
        <source>A patient who is laughed at recognizes the story.</source>
        <translation>Ein Patient, über den gelacht wird, erkennt die Geschichte.</translation>
    </message>
    <message>
        <source>The description fits few people.</source>
        <translation>Die Beschreibung passt auf wenige.</translation>
    </message>
    <message>
        <source>Your words say that a picture goes with it.</source>
        <translation>Ihr Text sagt, dass ein Bild dazugehört.</translation>
    </message>
    <message>
        <source>A small unit or community narrows the circle.</source>
        <translation>Eine kleine Station oder Gemeinde verengt den Kreis.</translation>
    </message>
    <message>
        <source>The patient&apos;s own words are recognized by those who heard them.</source>
        <translation>Die Worte des Patienten erkennt, wer sie gehört hat.</translation>
    </message>
    <message>
        <source>Something this unusual is remembered and searched for.</source>
        <translation>So Ungewöhnliches wird behalten und gesucht.</translation>
    </message>
    <message>
        <source>Somebody who was there, or heard of it, would know who this is.</source>
        <translation>Wer dabei war oder davon hörte, wüsste, wer das ist.</translation>
    </message>
    <message>
        <source>Your post carries its own date. Together they tell the day of the visit.</source>
        <translation>Ihr Post trägt sein eigenes Datum. Zusammen verraten sie den Tag des Besuchs.</translation>
    </message>
    <message>
        <source>This may be the name of a patient.</source>
        <translation>Das kann der Name eines Patienten sein.</translation>
    </message>
    <message>
        <source>This may be a place that leads to a patient.</source>
        <translation>Das kann ein Ort sein, der zu einem Patienten führt.</translation>
    </message>
    <message>
        <source>This may be a date tied to a patient.</source>
        <translation>Das kann ein Datum sein, das zu einem Patienten gehört.</translation>
    </message>
    <message>
        <source>This may be a patient&apos;s age of 90 or more.</source>
        <translation>Das kann das Alter eines Patienten ab 90 sein.</translation>
    </message>
    <message>
        <source>This may be a patient&apos;s telephone number.</source>
        <translation>Das kann die Telefonnummer eines Patienten sein.</translation>
    </message>
    <message>
        <source>This may be a patient&apos;s fax number.</source>
        <translation>Das kann die Faxnummer eines Patienten sein.</translation>
    </message>
    <message>
        <source>This may be a patient&apos;s e-mail address.</source>
        <translation>Das kann die E-Mail-Adresse eines Patienten sein.</translation>
    </message>
    <message>
        <source>This may be a Social Security number.</source>
        <translation>Das kann eine Social-Security-Nummer sein.</translation>
    </message>
    <message>
        <source>This may be a record number.</source>
        <translation>Das kann eine Aktennummer sein.</translation>
    </message>
    <message>
        <source>This may be a health plan number.</source>
        <translation>Das kann eine Versichertennummer sein.</translation>
    </message>
    <message>
        <source>This may be an account number.</source>
        <translation>Das kann eine Kontonummer sein.</translation>
    </message>
    <message>
        <source>This may be a license or certificate number.</source>
        <translation>Das kann eine Zulassungs- oder Zertifikatsnummer sein.</translation>
    </message>
    <message>
        <source>This may be a plate or vehicle number.</source>
        <translation>Das kann ein Kennzeichen oder eine Fahrzeugnummer sein.</translation>
    </message>
    <message>
        <source>This may be a device&apos;s serial number.</source>
        <translation>Das kann die Seriennummer eines Geräts sein.</translation>
    </message>
    <message>
        <source>This link may lead to a patient.</source>
        <translation>Dieser Link kann zu einem Patienten führen.</translation>
    </message>
    <message>
        <source>This may be an IP address.</source>
        <translation>Das kann eine IP-Adresse sein.</translation>
    </message>
    <message>
        <source>This may speak of a print of finger, voice or eye.</source>
        <translation>Hier kann es um einen Abdruck von Finger, Stimme oder Auge gehen.</translation>
    </message>
    <message>
        <source>This may say that a picture shows a patient.</source>
        <translation>Das kann heißen, dass ein Bild einen Patienten zeigt.</translation>
    </message>
    <message>
        <source>This may be a number or mark that only one person has.</source>
        <translation>Das kann eine Nummer oder ein Merkmal sein, das nur eine Person hat.</translation>
    </message>
    <message>
        <source>narrows the circle</source>
        <translation>verengt den Kreis</translation>
    </message>
    <message>
        <source>an unusual course</source>
        <translation>ein ungewöhnlicher Verlauf</translation>
    </message>
    <message>
        <source>few people have it</source>
        <translation>wenige haben es</translation>
    </message>
    <message>
        <source>others heard of it</source>
        <translation>andere hörten davon</translation>
    </message>
    <message>
        <source>a family one knows</source>
        <translation>eine bekannte Familie</translation>
    </message>
    <message>
        <source>tells who works there</source>
        <translation>sagt, wer dort arbeitet</translation>
    </message>
    <message>
        <source>the patient would know</source>
        <translation>der Patient wüsste es</translation>
    </message>
    <message>
        <source>fits few people</source>
        <translation>passt auf wenige</translation>
    </message>
    <message>
        <source>a picture shows more</source>
        <translation>ein Bild zeigt mehr</translation>
    </message>
    <message>
        <source>a small place</source>
        <translation>ein kleiner Ort</translation>
    </message>
    <message>
        <source>the patient&apos;s own words</source>
        <translation>Worte des Patienten</translation>
    </message>
    <message>
        <source>it is remembered</source>
        <translation>es bleibt im Gedächtnis</translation>
    </message>
    <message>
        <source>part of one person&apos;s story</source>
        <translation>Teil einer persönlichen Geschichte</translation>
    </message>
    <message>
        <source>tells the day</source>
        <translation>verrät den Tag</translation>
    </message>
    <message>
        <source>confirms a visit</source>
        <translation>bestätigt einen Besuch</translation>
    </message>
    <message>
        <source>repeats what was told</source>
        <translation>wiederholt, was gesagt wurde</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>The words of this post</source>
        <translation>Die Wörter dieses Posts</translation>
    </message>
    <message>
        <source>The hashtags</source>
        <translation>Die Hashtags</translation>
    </message>
    <message>
        <source>The handles</source>
        <translation>Die Nutzernamen</translation>
    </message>
    <message>
        <source>The links</source>
        <translation>Die Links</translation>
    </message>
    <message>
        <source>The links, but not where short ones lead</source>
        <translation>Die Links, aber nicht, wohin kurze führen</translation>
    </message>
    <message>
        <source>The city and hospital in your profile</source>
        <translation>Stadt und Klinik in Ihrem Profil</translation>
    </message>
    <message>
        <source>The time it will be posted</source>
        <translation>Die Zeit, zu der gepostet wird</translation>
    </message>
    <message>
        <source>The descriptions of pictures</source>
        <translation>Die Beschreibungen der Bilder</translation>
    </message>
    <message>
        <source>The answers of the poll</source>
        <translation>Die Antworten der Umfrage</translation>
    </message>
    <message>
        <source>The names of files</source>
        <translation>Die Namen der Dateien</translation>
    </message>
    <message>
        <source>Words, codes and faces in the pictures</source>
        <translation>Wörter, Codes und Gesichter in den Bildern</translation>
    </message>
    <message>
        <source>The post you quote</source>
        <translation>Der Post, den Sie zitieren</translation>
    </message>
    <message>
        <source>The posts read as one</source>
        <translation>Die Posts als Ganzes gelesen</translation>
    </message>
    <message>
        <source>A part of this draft was not looked at.</source>
        <translation>Ein Teil dieses Entwurfs wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>A picture could not be read.</source>
        <translation>Ein Bild konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This does not read as English. The check reads English only.</source>
        <translation>Das liest sich nicht wie Englisch. Die Prüfung liest nur Englisch.</translation>
    </message>
    <message>
        <source>Where a short link leads was not looked at.</source>
        <translation>Wohin ein Kurzlink führt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Your institution has turned off exports of drafts. Nothing was written.</source>
        <translation>Ihre Einrichtung hat Exporte von Entwürfen abgeschaltet. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Your institution has turned off exports without a passphrase.</source>
        <translation>Ihre Einrichtung hat Exporte ohne Passphrase abgeschaltet.</translation>
    </message>
    <message>
        <source>The practice post it belongs to ended with Vignette. Nothing was sent.</source>
        <translation>Der Übungspost, zu dem er gehört, endete mit Vignette. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The practice timeline ended with Vignette, so nobody can tell whether this stood there.</source>
        <translation>Die Übungs-Timeline endete mit Vignette, darum kann niemand sagen, ob dieser dort stand.</translation>
    </message>
    <message>
        <source>The disk of your drafts knows no locks, so nothing was opened. Move them to a disk of this computer.</source>
        <translation>Das Laufwerk Ihrer Entwürfe kennt keine Sperren, daher wurde nichts geöffnet. Verschieben Sie sie auf ein Laufwerk dieses Computers.</translation>
    </message>
    <message>
        <source>Your drafts lie in a network folder, encrypted. Open them on one computer at a time: two can damage them.</source>
        <translation>Ihre Entwürfe liegen verschlüsselt in einem Netzwerkordner. Öffnen Sie sie immer nur auf einem Computer: Zwei können sie beschädigen.</translation>
    </message>
    <message>
        <source>This may be out already: look first. Then say so in the window, above the draft.</source>
        <translation>Vielleicht schon draußen: erst nachsehen. Sagen Sie es dann im Fenster, über dem Entwurf.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written, and your drafts are as they were.</source>
        <translation>Angehalten. Es wurde nichts geschrieben, und Ihre Entwürfe sind wie zuvor.</translation>
    </message>
    <message>
        <source>There is no room for it there. Choose another disk, or free some space.</source>
        <translation>Dort ist kein Platz. Wählen Sie einen anderen Datenträger oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>Dort kann nichts geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It could not be written there. Your drafts are as they were.</source>
        <translation>Dorthin konnte nicht geschrieben werden. Ihre Entwürfe sind wie zuvor.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What was written could not be read back, so it was thrown away. Try another disk.</source>
        <translation>Das Geschriebene ließ sich nicht wieder lesen, darum wurde es verworfen. Versuchen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another: it was left as it is.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen: Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation>Die Datei lässt sich nicht lesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is no backup of Vignette&apos;s, or it breaks off. Nothing was changed.</source>
        <translation>Das ist keine Sicherung von Vignette, oder sie bricht ab. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A newer Vignette made this file. Update, then open it again.</source>
        <translation>Ein neueres Vignette hat diese Datei erstellt. Aktualisieren Sie und öffnen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed here. Try an older one.</source>
        <translation>Die Datei ist beschädigt. Hier wurde nichts geändert. Versuchen Sie eine ältere.</translation>
    </message>
    <message>
        <source>The file breaks off. Nothing was changed. Copy it again, then try once more.</source>
        <translation>Die Datei bricht ab. Es wurde nichts geändert. Kopieren Sie sie erneut und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not open it. Type your passphrase or recovery key.</source>
        <translation>Der Schlüsselbund dieses Computers öffnet sie nicht. Geben Sie Ihre Passphrase oder Ihren Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>Only the keyring of that day opens this backup, and it is not here. Nothing was changed.</source>
        <translation>Nur der Schlüsselbund jenes Tages öffnet diese Sicherung, und er ist nicht hier. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is under a passphrase. Nothing was changed.</source>
        <translation>Sie liegt unter einer Passphrase. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>That is not its passphrase. Nothing was changed.</source>
        <translation>Das ist nicht ihre Passphrase. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Neither passphrase nor recovery key of that day: it does not open. Nothing was changed.</source>
        <translation>Weder Passphrase noch Wiederherstellungsschlüssel jenes Tages: Sie öffnet sich nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Open X&apos;s account page</source>
        <translation>Kontoseite von X öffnen</translation>
    </message>
    <message>
        <source>Open my profile</source>
        <translation>Mein Profil öffnen</translation>
    </message>
    <message>
        <source>Finish in the browser</source>
        <translation>Im Browser abschließen</translation>
    </message>
    <message>
        <source>Write without keeping</source>
        <translation>Ohne Speichern schreiben</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Something failed. Your text is still here.</source>
        <translation>Etwas ist fehlgeschlagen. Ihr Text ist noch da.</translation>
    </message>
    <message>
        <source>The settings could not be written. They hold until you close Vignette.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden. Sie gelten, bis Sie Vignette schließen.</translation>
    </message>
    <message>
        <source>The account of this post was removed. Nothing was sent.</source>
        <translation>Das Konto dieses Posts wurde entfernt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The check could not look. Keep writing; posting waits.</source>
        <translation>Die Prüfung konnte nicht lesen. Schreiben Sie weiter; das Posten wartet.</translation>
    </message>
    <message>
        <source>The check&apos;s files are damaged, so it does not look. Posting waits.</source>
        <translation>Die Dateien der Prüfung sind beschädigt, darum liest sie nicht. Das Posten wartet.</translation>
    </message>
    <message>
        <source>The check stopped while looking. Keep writing; posting waits.</source>
        <translation>Die Prüfung brach beim Lesen ab. Schreiben Sie weiter; das Posten wartet.</translation>
    </message>
    <message>
        <source>The check took too long. Keep writing; posting waits.</source>
        <translation>Die Prüfung dauerte zu lange. Schreiben Sie weiter; das Posten wartet.</translation>
    </message>
    <message>
        <source>The check is closed. Posting waits.</source>
        <translation>Die Prüfung ist geschlossen. Das Posten wartet.</translation>
    </message>
    <message>
        <source>Not ready to post: a detail identifies a patient.</source>
        <translation>Noch nicht postbar: Eine Angabe identifiziert einen Patienten.</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Erste Stelle zeigen</translation>
    </message>
    <message>
        <source>Somebody could recognize the patient. Say what you have considered first.</source>
        <translation>Jemand könnte den Patienten wiedererkennen. Sagen Sie zuerst, was Sie bedacht haben.</translation>
    </message>
    <message>
        <source>The text changed after the check, so it was not sent.</source>
        <translation>Der Text wurde nach der Prüfung geändert, darum wurde er nicht gesendet.</translation>
    </message>
    <message>
        <source>A new look found more than before, so it was not sent.</source>
        <translation>Eine neue Prüfung fand mehr als vorher, darum wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It waited too long and must be looked at again.</source>
        <translation>Er hat zu lange gewartet und muss noch einmal geprüft werden.</translation>
    </message>
    <message>
        <source>The rules changed since the check. It must be looked at again.</source>
        <translation>Die Regeln haben sich seit der Prüfung geändert. Er muss noch einmal geprüft werden.</translation>
    </message>
    <message>
        <source>The permission to send does not belong to this text. Nothing was sent.</source>
        <translation>Die Erlaubnis zum Senden gehört nicht zu diesem Text. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is nothing to post yet.</source>
        <translation>Es gibt noch nichts zu posten.</translation>
    </message>
    <message>
        <source>A picture was not read, so the post does not go.</source>
        <translation>Ein Bild wurde nicht gelesen, darum geht der Post nicht hinaus.</translation>
    </message>
    <message>
        <source>The file is empty, so there is no picture in it.</source>
        <translation>Die Datei ist leer und enthält kein Bild.</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing was added.</source>
        <translation>Die Datei konnte nicht geöffnet werden. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Make it smaller, then add it again.</source>
        <translation>Die Datei ist größer als 64 MB. Verkleinern Sie sie und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>The picture is too large to open. 50 megapixels is the most.</source>
        <translation>Das Bild ist zu groß zum Öffnen. Höchstens 50 Megapixel sind möglich.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off, so it was not added.</source>
        <translation>Das Bild ist beschädigt oder abgeschnitten, darum wurde es nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>This kind of picture may not move. Save it as a GIF, or add one still picture of it.</source>
        <translation>Diese Art Bild darf sich nicht bewegen. Speichern Sie es als GIF, oder fügen Sie ein Standbild davon hinzu.</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program. Use its own screenshot, then paste it.</source>
        <translation>Dieser Desktop zeigt seinen Bildschirm keinem Programm. Nehmen Sie sein eigenes Bildschirmfoto und fügen Sie es ein.</translation>
    </message>
    <message>
        <source>Pages of a PDF cannot be drawn here. Save the page as PNG, then add that.</source>
        <translation>Seiten eines PDF lassen sich hier nicht zeichnen. Speichern Sie die Seite als PNG und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>The PDF asks for a password. Save it without one, then add it again.</source>
        <translation>Das PDF verlangt ein Passwort. Speichern Sie es ohne und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>The PDF has several pages. Choose which of them to add.</source>
        <translation>Das PDF hat mehrere Seiten. Wählen Sie, welche dazukommen.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is not the administrator&apos;s. Your drafts are kept.</source>
        <translation>Es wird nichts gepostet: Die Richtliniendatei Ihrer Einrichtung gehört nicht dem Administrator. Ihre Entwürfe bleiben.</translation>
    </message>
    <message>
        <source>Your reply confirms that this person is a patient.</source>
        <translation>Ihre Antwort bestätigt, dass diese Person Patient ist.</translation>
    </message>
    <message>
        <source>Your reply repeats what the other post gives away.</source>
        <translation>Ihre Antwort wiederholt, was der andere Post verrät.</translation>
    </message>
    <message>
        <source>The post you reply to</source>
        <translation>Der Post, auf den Sie antworten</translation>
    </message>
    <message>
        <source>Nothing is posted: anybody could change your institution&apos;s policy file. Your drafts are kept.</source>
        <translation>Es wird nichts gepostet: Jeder könnte die Richtliniendatei Ihrer Einrichtung ändern. Ihre Entwürfe bleiben.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is a link, not a file. Your drafts are kept.</source>
        <translation>Es wird nichts gepostet: Die Richtliniendatei Ihrer Einrichtung ist eine Verknüpfung, keine Datei. Ihre Entwürfe bleiben.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file cannot be read. Your drafts are kept.</source>
        <translation>Es wird nichts gepostet: Die Richtliniendatei Ihrer Einrichtung lässt sich nicht lesen. Ihre Entwürfe bleiben.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is too large. Your drafts are kept.</source>
        <translation>Es wird nichts gepostet: Die Richtliniendatei Ihrer Einrichtung ist zu groß. Ihre Entwürfe bleiben.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is no TOML. Your drafts are kept.</source>
        <translation>Es wird nichts gepostet: Die Richtliniendatei Ihrer Einrichtung ist kein TOML. Ihre Entwürfe bleiben.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is of another version. Your drafts are kept.</source>
        <translation>Es wird nichts gepostet: Die Richtliniendatei Ihrer Einrichtung hat eine andere Version. Ihre Entwürfe bleiben.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file has an unknown setting: {detail}. Your drafts are kept.</source>
        <translation>Es wird nichts gepostet: Die Richtliniendatei Ihrer Einrichtung hat eine unbekannte Einstellung: {detail}. Ihre Entwürfe bleiben.</translation>
    </message>
    <message>
        <source>Nothing is posted: your institution&apos;s policy file is wrong at {detail}. Your drafts are kept.</source>
        <translation>Es wird nichts gepostet: Die Richtliniendatei Ihrer Einrichtung ist falsch bei {detail}. Ihre Entwürfe bleiben.</translation>
    </message>
    <message>
        <source>Your institution has turned off the archive of former posts.</source>
        <translation>Ihre Einrichtung hat das Archiv früherer Posts abgeschaltet.</translation>
    </message>
    <message>
        <source>Your institution has turned off posting by hand. Choose another account.</source>
        <translation>Ihre Einrichtung hat das Posten von Hand abgeschaltet. Wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>Your institution has turned off looking up papers.</source>
        <translation>Ihre Einrichtung hat das Nachschlagen von Artikeln abgeschaltet.</translation>
    </message>
    <message>
        <source>Your institution has turned off pictures. Take them out to post.</source>
        <translation>Ihre Einrichtung hat Bilder abgeschaltet. Nehmen Sie sie heraus, um zu posten.</translation>
    </message>
    <message>
        <source>Your institution has turned off replies and quotes.</source>
        <translation>Ihre Einrichtung hat Antworten und Zitate abgeschaltet.</translation>
    </message>
    <message>
        <source>Your institution has turned off scheduling. Choose Now to post.</source>
        <translation>Ihre Einrichtung hat das Planen abgeschaltet. Wählen Sie „Jetzt“, um zu posten.</translation>
    </message>
    <message>
        <source>Your institution has turned off short links. The long link stays.</source>
        <translation>Ihre Einrichtung hat Kurzlinks abgeschaltet. Der lange Link bleibt.</translation>
    </message>
    <message>
        <source>Your institution has turned off writing without keeping.</source>
        <translation>Ihre Einrichtung hat das Schreiben ohne Speichern abgeschaltet.</translation>
    </message>
    <message>
        <source>Your institution does not allow this link shortener. The long link stays.</source>
        <translation>Ihre Einrichtung erlaubt diesen Linkkürzer nicht. Der lange Link bleibt.</translation>
    </message>
    <message>
        <source>Your institution lets nothing go to this address. Nothing was sent.</source>
        <translation>Ihre Einrichtung lässt nichts an diese Adresse gehen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your institution lets nobody post what identifies a patient.</source>
        <translation>Ihre Einrichtung lässt niemanden posten, was einen Patienten identifiziert.</translation>
    </message>
    <message>
        <source>Your institution asks for a second reader. Nothing was posted.</source>
        <translation>Ihre Einrichtung verlangt einen zweiten Leser. Es wurde nichts gepostet.</translation>
    </message>
    <message>
        <source>The second reader read something else, or too long ago. It must be read again.</source>
        <translation>Der zweite Leser las etwas anderes, oder vor zu langer Zeit. Es muss noch einmal gelesen werden.</translation>
    </message>
    <message>
        <source>The log is not as it was written, so nothing is taken out of it. Verify it first.</source>
        <translation>Das Protokoll ist nicht, wie es geschrieben wurde, darum wird nichts herausgenommen. Prüfen Sie es zuerst nach.</translation>
    </message>
    <message>
        <source>The file could not be written. The log is as it was.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Das Protokoll ist wie zuvor.</translation>
    </message>
    <message>
        <source>The record could not be written. Choose another folder.</source>
        <translation>Der Bericht konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Take 4 to 24 small letters, digits and hyphens, with a digit among them.</source>
        <translation>Nehmen Sie 4 bis 24 Kleinbuchstaben, Ziffern und Bindestriche, mit einer Ziffer darunter.</translation>
    </message>
    <message>
        <source>Somebody has this id already. Choose another.</source>
        <translation>Diese Kennung hat schon jemand. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The passphrase is too short: take eight signs or more.</source>
        <translation>Die Passphrase ist zu kurz: Nehmen Sie mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>This is the author&apos;s own passphrase. A second reader needs another.</source>
        <translation>Das ist die Passphrase des Autors selbst. Ein zweiter Leser braucht eine andere.</translation>
    </message>
    <message>
        <source>Nobody has this id any more.</source>
        <translation>Diese Kennung hat niemand mehr.</translation>
    </message>
    <message>
        <source>This is not the reader&apos;s passphrase. Nothing was posted.</source>
        <translation>Das ist nicht die Passphrase des Lesers. Es wurde nichts gepostet.</translation>
    </message>
    <message>
        <source>The file of your drafts is not where it was. Its key is not in the keyring.</source>
        <translation>Die Datei Ihrer Entwürfe ist nicht, wo sie war. Ihr Schlüssel liegt nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>This recovery key is right, but it does not open the drafts here. Nothing was changed.</source>
        <translation>Dieser Wiederherstellungsschlüssel stimmt, öffnet aber die Entwürfe hier nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing of it can be read any more. Nothing was changed: try a backup.</source>
        <translation>Nichts davon ist mehr lesbar. Es wurde nichts geändert: Versuchen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>This is no picture Vignette can open. JPEG, PNG, WebP, GIF, HEIC and PDF it can.</source>
        <translation>Dieses Bild kann Vignette nicht öffnen. JPEG, PNG, WebP, GIF, HEIC und PDF kann es.</translation>
    </message>
    <message>
        <source>It has more than 350 frames, and X takes no more. Make it shorter, then add it again.</source>
        <translation>Es hat mehr als 350 Einzelbilder, und X nimmt nicht mehr. Kürzen Sie es und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>It changes too much to be read frame by frame. Make it shorter.</source>
        <translation>Es ändert sich zu stark, um Bild für Bild gelesen zu werden. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened here. Save it as JPEG, then add it again.</source>
        <translation>HEIC-Bilder lassen sich hier nicht öffnen. Speichern Sie es als JPEG und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>AVIF pictures cannot be opened here. Save it as PNG, then add it again.</source>
        <translation>AVIF-Bilder lassen sich hier nicht öffnen. Speichern Sie es als PNG und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>A DICOM file carries the patient&apos;s name inside. Add it in the window.</source>
        <translation>Eine DICOM-Datei trägt den Namen des Patienten in sich. Fügen Sie sie im Fenster hinzu.</translation>
    </message>
    <message>
        <source>The pixels of this DICOM cannot be read here. Export it as PNG, then add that.</source>
        <translation>Die Pixel dieser DICOM-Datei lassen sich hier nicht lesen. Exportieren Sie sie als PNG und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>A DICOM file carries the patient&apos;s name inside. Export a plain picture and cover what is printed on it.</source>
        <translation>Eine DICOM-Datei enthält den Namen des Patienten. Exportieren Sie ein einfaches Bild und decken Sie Aufgedrucktes ab.</translation>
    </message>
    <message>
        <source>Videos cannot be opened here: that needs ffmpeg, on Linux. Install it, or add a still picture.</source>
        <translation>Videos lassen sich hier nicht öffnen: Das braucht ffmpeg, unter Linux. Installieren Sie es, oder fügen Sie ein Standbild hinzu.</translation>
    </message>
    <message>
        <source>X takes videos of up to 140 seconds. Make it shorter, then add it again.</source>
        <translation>X nimmt Videos von bis zu 140 Sekunden. Kürzen Sie es und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>A video must last half a second at least.</source>
        <translation>Ein Video muss mindestens eine halbe Sekunde dauern.</translation>
    </message>
    <message>
        <source>The video is larger than 512 MB. Make it smaller, then add it again.</source>
        <translation>Das Video ist größer als 512 MB. Verkleinern Sie es und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The video is larger than 7680 by 4320 pixels. Make it smaller, then add it again.</source>
        <translation>Das Video ist größer als 7680 mal 4320 Pixel. Verkleinern Sie es und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Even written anew, the video is larger than 32 MB. Make it shorter.</source>
        <translation>Auch neu geschrieben ist das Video größer als 32 MB. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>The video is damaged, or of a kind that cannot be read. It was not added.</source>
        <translation>Das Video ist beschädigt oder von einer Art, die sich nicht lesen lässt. Es wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>It changes too much to be looked through by eye. Install Tesseract, or cut it.</source>
        <translation>Es ändert sich zu stark, um es mit dem Auge durchzusehen. Installieren Sie Tesseract, oder schneiden Sie es.</translation>
    </message>
    <message>
        <source>Your drafts are not open yet, so no picture can be kept. Wait a moment.</source>
        <translation>Ihre Entwürfe sind noch nicht geöffnet, darum kann kein Bild aufgehoben werden. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The picture changed meanwhile. Open it and look through it again.</source>
        <translation>Das Bild hat sich inzwischen geändert. Öffnen Sie es und sehen Sie es noch einmal durch.</translation>
    </message>
    <message>
        <source>X takes four pictures in one post.</source>
        <translation>X nimmt vier Bilder in einem Post.</translation>
    </message>
    <message>
        <source>There is too much text in the picture to read it all. Cut it smaller.</source>
        <translation>Im Bild steht zu viel Text, um alles zu lesen. Schneiden Sie es kleiner.</translation>
    </message>
    <message>
        <source>Reading the picture took too long, so it was not added.</source>
        <translation>Das Lesen des Bildes dauerte zu lange, darum wurde es nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Opening the picture failed, so it was not added.</source>
        <translation>Das Bild ließ sich nicht öffnen, darum wurde es nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The reader of words stopped, so the picture was not added.</source>
        <translation>Die Texterkennung brach ab, darum wurde das Bild nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The part that opens pictures is missing. Reinstall Vignette.</source>
        <translation>Der Teil, der Bilder öffnet, fehlt. Installieren Sie Vignette neu.</translation>
    </message>
    <message>
        <source>The picture was not added.</source>
        <translation>Das Bild wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>No keyring to keep your key in, so drafts cannot be stored. Write for now, or set one up.</source>
        <translation>Kein Schlüsselbund für Ihren Schlüssel, darum können Entwürfe nicht gespeichert werden. Schreiben Sie vorerst so, oder richten Sie einen ein.</translation>
    </message>
    <message>
        <source>Your keyring is locked, so drafts cannot be opened. Unlock it, then try again.</source>
        <translation>Ihr Schlüsselbund ist gesperrt, darum lassen sich die Entwürfe nicht öffnen. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring found keeps secrets in plain text, so Vignette does not use it.</source>
        <translation>Der gefundene Schlüsselbund speichert Geheimnisse im Klartext, darum benutzt Vignette ihn nicht.</translation>
    </message>
    <message>
        <source>Vignette is locked. Unlock it with your passphrase.</source>
        <translation>Vignette ist gesperrt. Entsperren Sie es mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>That is not your passphrase.</source>
        <translation>Das ist nicht Ihre Passphrase.</translation>
    </message>
    <message>
        <source>That is not the recovery key.</source>
        <translation>Das ist nicht der Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>A passphrase has at least eight characters.</source>
        <translation>Eine Passphrase hat mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entries belong to another passphrase. Nothing was changed.</source>
        <translation>Die Einträge im Schlüsselbund gehören zu einer anderen Passphrase. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A secret is too long for the keyring. Nothing was kept.</source>
        <translation>Ein Geheimnis ist zu lang für den Schlüsselbund. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Nothing was kept.</source>
        <translation>Der Schlüsselbund antwortete nicht. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>There is no store here yet: nothing was ever written in this profile.</source>
        <translation>Hier gibt es noch keinen Speicher: In diesem Profil wurde nie etwas geschrieben.</translation>
    </message>
    <message>
        <source>Your drafts are here, but their key is not in the keyring. Nothing was changed.</source>
        <translation>Ihre Entwürfe sind da, aber ihr Schlüssel liegt nicht im Schlüsselbund. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key does not open your drafts. Nothing was changed.</source>
        <translation>Der Schlüssel öffnet Ihre Entwürfe nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A newer Vignette made this file. Update to open it.</source>
        <translation>Ein neueres Vignette hat diese Datei erstellt. Aktualisieren Sie, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The file of drafts is damaged. Nothing was deleted.</source>
        <translation>Die Datei der Entwürfe ist beschädigt. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The disk is full. Your text is kept in memory; free some space now.</source>
        <translation>Die Festplatte ist voll. Ihr Text steht im Arbeitsspeicher; schaffen Sie jetzt Platz.</translation>
    </message>
    <message>
        <source>The disk takes no writing. Your text is kept in memory only.</source>
        <translation>Die Festplatte nimmt nichts an. Ihr Text steht nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Another program holds your drafts. Close it, then try again.</source>
        <translation>Ein anderes Programm hält Ihre Entwürfe. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database library is too old to be trusted. Reinstall Vignette.</source>
        <translation>Die Datenbankbibliothek ist zu alt, um ihr zu vertrauen. Installieren Sie Vignette neu.</translation>
    </message>
    <message>
        <source>The drafts could not be written. Your text is kept in memory.</source>
        <translation>Die Entwürfe konnten nicht geschrieben werden. Ihr Text steht im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>X did not take it: it repeats an earlier post.</source>
        <translation>X hat ihn nicht genommen: Er wiederholt einen früheren Post.</translation>
    </message>
    <message>
        <source>X says the text is too long. Nothing was sent.</source>
        <translation>X sagt, der Text sei zu lang. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>X does not take a link in the text. Nothing was sent.</source>
        <translation>X nimmt einen Link im Text nicht an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>X takes only one cashtag in a post. Nothing was sent.</source>
        <translation>X nimmt nur einen Cashtag je Post. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>X did not take the post as it is. Nothing was sent.</source>
        <translation>X hat den Post so nicht angenommen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>X did not take the picture. Nothing was posted.</source>
        <translation>X hat das Bild nicht angenommen. Es wurde nichts gepostet.</translation>
    </message>
    <message>
        <source>The picture is larger than X takes. Nothing was sent.</source>
        <translation>Das Bild ist größer, als X annimmt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>X no longer has the picture. Nothing was posted; it is uploaded anew.</source>
        <translation>X hat das Bild nicht mehr. Es wurde nichts gepostet; es wird neu hochgeladen.</translation>
    </message>
    <message>
        <source>The upload was stopped. Nothing was posted.</source>
        <translation>Das Hochladen wurde angehalten. Es wurde nichts gepostet.</translation>
    </message>
    <message>
        <source>The line broke during the upload. It goes on by itself from where it was.</source>
        <translation>Die Leitung brach beim Hochladen ab. Es geht von selbst weiter, wo es war.</translation>
    </message>
    <message>
        <source>X asks for a break until {until}. It goes by itself after that.</source>
        <translation>X bittet um eine Pause bis {until}. Danach geht er von selbst hinaus.</translation>
    </message>
    <message>
        <source>Your X plan&apos;s limit is reached. Waiting does not help.</source>
        <translation>Die Grenze Ihres X-Tarifs ist erreicht. Warten hilft nicht.</translation>
    </message>
    <message>
        <source>Your X account has no credit left. The post waits here.</source>
        <translation>Ihr X-Konto hat kein Guthaben mehr. Der Post wartet hier.</translation>
    </message>
    <message>
        <source>X no longer accepts this sign-in. Nothing was sent.</source>
        <translation>X nimmt diese Anmeldung nicht mehr an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your app at X may not post yet. Allow it to write, then connect again.</source>
        <translation>Ihre App bei X darf noch nicht posten. Erlauben Sie ihr das Schreiben und verbinden Sie neu.</translation>
    </message>
    <message>
        <source>X does not allow this post. Nothing was sent.</source>
        <translation>X erlaubt diesen Post nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>X did not change the post: too late, changed five times, or no Premium. It stands as it was.</source>
        <translation>X hat den Post nicht geändert: zu spät, schon fünfmal geändert oder kein Premium. Er steht da, wie er war.</translation>
    </message>
    <message>
        <source>X lets only apps with an Enterprise plan quote. Nothing was sent.</source>
        <translation>X lässt nur Apps mit Enterprise-Plan zitieren. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>X lets programs reply only to those who mentioned you. Nothing was sent.</source>
        <translation>X lässt Programme nur denen antworten, die Sie erwähnt haben. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A file of Vignette is damaged or was changed. Posting waits. Install it again.</source>
        <translation>Eine Datei von Vignette ist beschädigt oder wurde verändert. Das Posten wartet. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The file at the place of your drafts is another program&apos;s. Nothing was changed.</source>
        <translation>Die Datei am Platz Ihrer Entwürfe stammt von einem anderen Programm. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>X takes no description of this video. Put what matters into the post, take the description off, and post.</source>
        <translation>X nimmt zu diesem Video keine Beschreibung an. Schreiben Sie das Wichtige in den Post, nehmen Sie die Beschreibung heraus und posten Sie.</translation>
    </message>
    <message>
        <source>The post you reply to is gone or hidden. Nothing was sent.</source>
        <translation>Der Post, auf den Sie antworten, ist weg oder verborgen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>X has suspended this account. Nothing was sent.</source>
        <translation>X hat dieses Konto gesperrt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>X has locked this account for now. Nothing was sent.</source>
        <translation>X hat dieses Konto vorübergehend gesperrt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>X took this for a machine&apos;s post. Nothing was sent.</source>
        <translation>X hielt das für den Post einer Maschine. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong, so X refused. Set it, then try again.</source>
        <translation>Die Uhr Ihres Computers geht falsch, darum lehnte X ab. Stellen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>X does not know this address. Nothing was sent.</source>
        <translation>X kennt diese Adresse nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>X refused without saying why. Nothing was sent.</source>
        <translation>X lehnte ohne Begründung ab. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>X is out of order right now. Nothing was read.</source>
        <translation>X ist gerade gestört. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>It may be out already: X did not answer. Look before you send again.</source>
        <translation>Er ist vielleicht schon draußen: X antwortete nicht. Sehen Sie nach, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>It may be out already: the line broke. Look before you send again.</source>
        <translation>Er ist vielleicht schon draußen: Die Leitung brach ab. Sehen Sie nach, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>It may be out already: X&apos;s answer was unreadable. Look before you send again.</source>
        <translation>Er ist vielleicht schon draußen: Die Antwort von X war unlesbar. Sehen Sie nach, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>It may be out already: X is out of order. Look before you send again.</source>
        <translation>Er ist vielleicht schon draußen: X ist gestört. Sehen Sie nach, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>It may be out already: X says it repeats a post. Look before you send again.</source>
        <translation>Er ist vielleicht schon draußen: X sagt, er wiederhole einen Post. Sehen Sie nach, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>It may be out already: Vignette ended while sending. Look before you send again.</source>
        <translation>Er ist vielleicht schon draußen: Vignette endete beim Senden. Sehen Sie nach, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>It may be out already: sending failed halfway. Look before you send again.</source>
        <translation>Er ist vielleicht schon draußen: Das Senden schlug mittendrin fehl. Sehen Sie nach, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>This post is in the outbox already.</source>
        <translation>Dieser Post ist schon im Postausgang.</translation>
    </message>
    <message>
        <source>This post is not in the outbox any more.</source>
        <translation>Dieser Post ist nicht mehr im Postausgang.</translation>
    </message>
    <message>
        <source>It was on its way already, so it was not taken back. Look whether it is out.</source>
        <translation>Er war schon unterwegs und wurde nicht zurückgeholt. Sehen Sie nach, ob er draußen ist.</translation>
    </message>
    <message>
        <source>Another Vignette sends from this outbox. Nothing was sent here.</source>
        <translation>Ein anderes Vignette sendet aus diesem Postausgang. Hier wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It was due at {due}, and Vignette was not running or locked. Nothing was sent.</source>
        <translation>Er war um {due} fällig, und Vignette lief nicht oder war gesperrt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>It waited for more than a day. Look at it before it goes.</source>
        <translation>Er hat mehr als einen Tag gewartet. Sehen Sie ihn an, bevor er hinausgeht.</translation>
    </message>
    <message>
        <source>A post waited for more than a week and was not sent. It is a draft again.</source>
        <translation>Ein Post wartete mehr als eine Woche und wurde nicht gesendet. Er ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>This part cannot be sent now. Nothing was sent.</source>
        <translation>Dieser Teil kann jetzt nicht gesendet werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The post before this one was not found, so the thread stopped.</source>
        <translation>Der Post davor wurde nicht gefunden, darum hielt der Thread an.</translation>
    </message>
    <message>
        <source>No internet. Posts wait in the outbox and go in order.</source>
        <translation>Kein Internet. Posts warten im Postausgang und gehen der Reihe nach hinaus.</translation>
    </message>
    <message>
        <source>X did not answer in time. Nothing was sent.</source>
        <translation>X antwortete nicht rechtzeitig. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The line to X is not safe: its certificate is wrong. Nothing was sent.</source>
        <translation>Die Leitung zu X ist nicht sicher: Das Zertifikat stimmt nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in first. Nothing was sent.</source>
        <translation>Das Netzwerk verlangt zuerst eine Anmeldung. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The network answered in X&apos;s place. Nothing was sent.</source>
        <translation>Das Netzwerk antwortete anstelle von X. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The address is not one Vignette may speak to. Nothing was sent.</source>
        <translation>Mit dieser Adresse darf Vignette nicht sprechen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request could not be made. Nothing was sent.</source>
        <translation>Die Anfrage konnte nicht gestellt werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The line broke before the answer came. Nothing was changed.</source>
        <translation>Die Leitung brach vor der Antwort ab. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>Die Antwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This build cannot tell whose news to believe, so it asked nobody.</source>
        <translation>Diese Fassung kann nicht wissen, wessen Nachricht zu glauben ist, darum hat sie niemanden gefragt.</translation>
    </message>
    <message>
        <source>What came back is not signed by those who make Vignette, so it was not believed.</source>
        <translation>Was zurückkam, ist nicht von denen signiert, die Vignette machen, darum wurde es nicht geglaubt.</translation>
    </message>
    <message>
        <source>What came back is too old to be believed.</source>
        <translation>Was zurückkam, ist zu alt, um es zu glauben.</translation>
    </message>
    <message>
        <source>What came back is older than what was known, so it was not believed.</source>
        <translation>Was zurückkam, ist älter als das Bekannte, darum wurde es nicht geglaubt.</translation>
    </message>
    <message>
        <source>No shortener is chosen. You can choose one in Settings.</source>
        <translation>Kein Linkkürzer ist gewählt. In den Einstellungen können Sie einen wählen.</translation>
    </message>
    <message>
        <source>This paper is not known there. Check its number.</source>
        <translation>Dieser Artikel ist dort nicht bekannt. Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>There is no DOI, PMID or PMCID in it.</source>
        <translation>Darin steht keine DOI, PMID oder PMCID.</translation>
    </message>
    <message>
        <source>A detail in it identifies a patient. Nothing was sent.</source>
        <translation>Eine Angabe darin identifiziert einen Patienten. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Vignette shortens one whole link that begins with https:// or http://.</source>
        <translation>Vignette kürzt einen ganzen Link, der mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>A user name or a password stands in this link. Take it out first.</source>
        <translation>In diesem Link steht ein Benutzername oder ein Passwort. Nehmen Sie es zuerst heraus.</translation>
    </message>
    <message>
        <source>This link is too long for shorteners. It stays as it is.</source>
        <translation>Dieser Link ist zu lang für Linkkürzer. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This link is short already.</source>
        <translation>Dieser Link ist schon kurz.</translation>
    </message>
    <message>
        <source>Readers know and trust this address. It stays as it is.</source>
        <translation>Leser kennen diese Adresse und vertrauen ihr. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The service&apos;s link is no shorter, so yours stays.</source>
        <translation>Der Link des Dienstes ist nicht kürzer, darum bleibt Ihrer.</translation>
    </message>
    <message>
        <source>The shortener needs its key. Put it in under Settings.</source>
        <translation>Der Linkkürzer braucht seinen Schlüssel. Tragen Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Your own shortener needs its address. Put it in under Settings.</source>
        <translation>Ihr eigener Linkkürzer braucht seine Adresse. Tragen Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>This shortener needs your domain. Put it in under Settings.</source>
        <translation>Dieser Linkkürzer braucht Ihre Domain. Tragen Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>An address here begins with https:// and holds no password, ? or #.</source>
        <translation>Eine Adresse beginnt hier mit https:// und enthält kein Passwort, kein ? und kein #.</translation>
    </message>
    <message>
        <source>A domain is written like go.example.org, without anything behind it.</source>
        <translation>Eine Domain schreibt man wie go.example.org, ohne etwas dahinter.</translation>
    </message>
    <message>
        <source>A key holds no blanks and only plain letters, digits and signs.</source>
        <translation>Ein Schlüssel enthält keine Leerzeichen, nur einfache Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>The service does not accept the key. Nothing was changed.</source>
        <translation>Der Dienst nimmt den Schlüssel nicht an. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The service&apos;s limit is reached. Nothing was changed.</source>
        <translation>Die Grenze des Dienstes ist erreicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The service does not take this. Nothing was changed.</source>
        <translation>Der Dienst nimmt das nicht an. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The service is out of order right now. Nothing was changed.</source>
        <translation>Der Dienst ist gerade gestört. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be used. Nothing was changed.</source>
        <translation>Die Antwort des Dienstes war nicht brauchbar. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The short link would lead somewhere else, so yours stays.</source>
        <translation>Der Kurzlink führte woandershin, darum bleibt Ihrer.</translation>
    </message>
    <message>
        <source>The service sends on to another address, so the request ended. Check it in Settings.</source>
        <translation>Der Dienst leitet an eine andere Adresse weiter, darum endete die Anfrage. Prüfen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Nothing was changed.</source>
        <translation>Der Dienst antwortete nicht rechtzeitig. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Nothing was changed.</source>
        <translation>Der Dienst ist nicht erreichbar. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The line to the service is not safe: its certificate is wrong. Nothing was sent.</source>
        <translation>Die Leitung zum Dienst ist nicht sicher: Das Zertifikat stimmt nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request could not be made. Nothing was changed.</source>
        <translation>Die Anfrage konnte nicht gestellt werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>One of the four keys is missing.</source>
        <translation>Einer der vier Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>A key holds a character that X&apos;s keys never have.</source>
        <translation>Ein Schlüssel enthält ein Zeichen, das Schlüssel von X nie haben.</translation>
    </message>
    <message>
        <source>Another Vignette is renewing the sign-in. It goes by itself in a moment.</source>
        <translation>Ein anderes Vignette erneuert die Anmeldung. Gleich geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The sign-in was renewed. It goes by itself now.</source>
        <translation>Die Anmeldung wurde erneuert. Es geht jetzt von selbst weiter.</translation>
    </message>
    <message>
        <source>This is no client id. X shows it on your app&apos;s page, under OAuth 2.0.</source>
        <translation>Das ist keine Client-ID. X zeigt sie auf der Seite Ihrer App, unter OAuth 2.0.</translation>
    </message>
    <message>
        <source>This is not the address X sent you back to. Copy all of it from the browser.</source>
        <translation>Das ist nicht die Adresse, zu der X Sie zurückgeschickt hat. Kopieren Sie sie ganz aus dem Browser.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in. Begin again.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung. Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>You said no at X, so nothing was connected.</source>
        <translation>Sie haben bei X abgelehnt, darum wurde nichts verbunden.</translation>
    </message>
    <message>
        <source>X did not take this app. Look at its settings at X, then try again.</source>
        <translation>X hat diese App nicht angenommen. Sehen Sie ihre Einstellungen bei X an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in came too late: X gives it 30 seconds. Begin again.</source>
        <translation>Die Anmeldung kam zu spät: X lässt ihr 30 Sekunden. Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>X did not allow all that posting needs. Allow read and write, and begin again.</source>
        <translation>X hat nicht alles erlaubt, was zum Posten nötig ist. Erlauben Sie Lesen und Schreiben und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in five minutes. Begin again.</source>
        <translation>In fünf Minuten kam niemand aus dem Browser zurück. Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>No browser could be opened. Set one as the default, then try again.</source>
        <translation>Kein Browser ließ sich öffnen. Legen Sie einen Standardbrowser fest und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was connected.</source>
        <translation>Die Anmeldung wurde angehalten. Es wurde nichts verbunden.</translation>
    </message>
    <message>
        <source>Whether it was deleted is not known. Delete it again: that does no harm.</source>
        <translation>Ob er gelöscht wurde, ist nicht bekannt. Löschen Sie ihn noch einmal: Das schadet nicht.</translation>
    </message>
    <message>
        <source>X takes videos of up to two minutes from this account. Shorten it.</source>
        <translation>X nimmt von diesem Konto Videos von bis zu zwei Minuten. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>The archive cannot be opened. Nothing was taken in.</source>
        <translation>Das Archiv lässt sich nicht öffnen. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>There are no posts in it. Choose the zip X gave you, or tweets.js.</source>
        <translation>Darin sind keine Posts. Wählen Sie die Zip-Datei von X oder tweets.js.</translation>
    </message>
    <message>
        <source>The list could not be written there. Choose another folder.</source>
        <translation>Die Liste ließ sich dort nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The archive breaks off. What was read before is kept.</source>
        <translation>Das Archiv bricht ab. Was vorher gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>The account is gone from here, but X could not be told. Take the access back in X&apos;s settings.</source>
        <translation>Das Konto ist hier weg, aber X konnte es nicht erfahren. Entziehen Sie den Zugriff in den Einstellungen von X.</translation>
    </message>
    <message>
        <source>The post belongs to another account. Nothing was sent.</source>
        <translation>Der Post gehört zu einem anderen Konto. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This account posts by hand: copy the parts yourself.</source>
        <translation>Dieses Konto postet von Hand: Kopieren Sie die Teile selbst.</translation>
    </message>
    <message>
        <source>Nothing is sent without the check&apos;s yes.</source>
        <translation>Ohne das Ja der Prüfung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The draft is too long for the check. Shorten it.</source>
        <translation>Der Entwurf ist zu lang für die Prüfung. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>X makes a link of this: a space is missing. A post with a link costs $0.185 more.</source>
        <translation>X macht daraus einen Link: Ein Leerzeichen fehlt. Ein Post mit Link kostet 0,185&#xa0;$ mehr.</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>Leerzeichen einfügen</translation>
    </message>
    <message>
        <source>X would cut this DOI and link only a part of it.</source>
        <translation>X würde diese DOI zerschneiden und nur einen Teil verlinken.</translation>
    </message>
    <message>
        <source>Make it one link</source>
        <translation>Zu einem Link machen</translation>
    </message>
    <message>
        <source>Screen readers take this for one word. Capitals let them pause.</source>
        <translation>Vorleseprogramme halten das für ein Wort. Großbuchstaben geben ihnen eine Pause.</translation>
    </message>
    <message>
        <source>Write {detail}</source>
        <translation>{detail} schreiben</translation>
    </message>
    <message>
        <source>X advises two hashtags a post. Here are more than three.</source>
        <translation>X empfiehlt zwei Hashtags je Post. Hier sind es mehr als drei.</translation>
    </message>
    <message>
        <source>Keep the first three</source>
        <translation>Die ersten drei behalten</translation>
    </message>
    <message>
        <source>X takes one cashtag in a post.</source>
        <translation>X nimmt einen Cashtag je Post.</translation>
    </message>
    <message>
        <source>Keep the first one</source>
        <translation>Den ersten behalten</translation>
    </message>
    <message>
        <source>A post that begins with a handle shows only to those who follow both.</source>
        <translation>Einen Post, der mit einem Nutzernamen beginnt, sehen nur die, die beiden folgen.</translation>
    </message>
    <message>
        <source>Put a period first</source>
        <translation>Einen Punkt davorsetzen</translation>
    </message>
    <message>
        <source>Screen readers cannot read these letters, and most of them count twice.</source>
        <translation>Vorleseprogramme können diese Buchstaben nicht lesen, und die meisten zählen doppelt.</translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>Einfache Buchstaben nehmen</translation>
    </message>
    <message>
        <source>X takes no post with an invisible character: {detail}.</source>
        <translation>X nimmt keinen Post mit einem unsichtbaren Zeichen: {detail}.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>This sign counts twice, and room is short.</source>
        <translation>Dieses Zeichen zählt doppelt, und der Platz ist knapp.</translation>
    </message>
    <message>
        <source>Blanks at the end of a line count, and nobody sees them.</source>
        <translation>Leerzeichen am Zeilenende zählen, und niemand sieht sie.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>These line ends count twice.</source>
        <translation>Diese Zeilenenden zählen doppelt.</translation>
    </message>
    <message>
        <source>Mend the line ends</source>
        <translation>Zeilenenden berichtigen</translation>
    </message>
    <message>
        <source>Older counters take this emoji apart and count {detail}. There the post is too long.</source>
        <translation>Ältere Zähler zerlegen dieses Emoji und zählen {detail}. Dort ist der Post zu lang.</translation>
    </message>
    <message>
        <source>The tag of your meeting is not in this post.</source>
        <translation>Der Hashtag Ihrer Tagung fehlt in diesem Post.</translation>
    </message>
    <message>
        <source>Add {detail}</source>
        <translation>{detail} hinzufügen</translation>
    </message>
    <message>
        <source>This begins as a question. An answer begins with A.</source>
        <translation>Das beginnt wie eine Frage. Eine Antwort beginnt mit A.</translation>
    </message>
    <message>
        <source>Begin with {detail}</source>
        <translation>Mit {detail} beginnen</translation>
    </message>
    <message>
        <source>This link tells its site where readers come from. Taken out: {detail}. What stays: {after}</source>
        <translation>Dieser Link verrät seiner Website, woher Leser kommen. Fällt weg: {detail}. Bleibt: {after}</translation>
    </message>
    <message>
        <source>Clean the link</source>
        <translation>Link bereinigen</translation>
    </message>
    <message>
        <source>A mail filter, network or library wrapped this link; it may name you or your employer. Inside: {after}</source>
        <translation>Ein Mailfilter, Netzwerk oder eine Bibliothek hat diesen Link verpackt; er kann Sie oder Ihren Arbeitgeber nennen. Darin: {after}</translation>
    </message>
    <message>
        <source>Use the link inside</source>
        <translation>Inneren Link nehmen</translation>
    </message>
    <message>
        <source>A user name or password stands in this link. The post waits until it is out.</source>
        <translation>In diesem Link steht ein Benutzername oder ein Passwort. Der Post wartet, bis es heraus ist.</translation>
    </message>
    <message>
        <source>This is the number of a paper. It can become a citation with a link.</source>
        <translation>Das ist die Nummer eines Fachartikels. Daraus kann ein Zitat mit Link werden.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>The picture has no description. Some readers will miss it.</source>
        <translation>Das Bild hat keine Beschreibung. Manchen Lesern entgeht es.</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>This address has two spellings: {detail}</source>
        <translation>Diese Adresse hat zwei Schreibweisen: {detail}</translation>
    </message>
    <message>
        <source>This address mixes alphabets, as addresses made to deceive do: {detail}. Check where it leads.</source>
        <translation>Diese Adresse mischt Alphabete wie solche, die täuschen sollen: {detail}. Prüfen Sie, wohin sie führt.</translation>
    </message>
    <message>
        <source>Its pictures are not kept here any more. Edit this post at X.</source>
        <translation>Seine Bilder sind hier nicht mehr aufbewahrt. Bearbeiten Sie diesen Post bei X.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Ein Ort</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>An age of 90 or more</source>
        <translation>Ein Alter ab 90</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Eine Telefonnummer</translation>
    </message>
    <message>
        <source>A fax number</source>
        <translation>Eine Faxnummer</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>A Social Security number</source>
        <translation>Eine Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>A record number</source>
        <translation>Eine Aktennummer</translation>
    </message>
    <message>
        <source>A health plan number</source>
        <translation>Eine Versichertennummer</translation>
    </message>
    <message>
        <source>An account number</source>
        <translation>Eine Kontonummer</translation>
    </message>
    <message>
        <source>A license number</source>
        <translation>Eine Ausweis- oder Zulassungsnummer</translation>
    </message>
    <message>
        <source>A license plate or vehicle number</source>
        <translation>Ein Kennzeichen oder eine Fahrzeugnummer</translation>
    </message>
    <message>
        <source>A device number</source>
        <translation>Eine Gerätenummer</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Eine Webadresse</translation>
    </message>
    <message>
        <source>An IP address</source>
        <translation>Eine IP-Adresse</translation>
    </message>
    <message>
        <source>A fingerprint or a voice</source>
        <translation>Ein Fingerabdruck oder eine Stimme</translation>
    </message>
    <message>
        <source>A face</source>
        <translation>Ein Gesicht</translation>
    </message>
    <message>
        <source>A mark that one person has</source>
        <translation>Ein Merkmal, das nur eine Person hat</translation>
    </message>
    <message>
        <source>A detail that adds up with others</source>
        <translation>Eine Einzelheit, die mit anderen zusammen verrät</translation>
    </message>
</context>
</TS>
