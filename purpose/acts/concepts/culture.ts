/** Words of culture, media, games and leisure. One concept a line: Dutch | English | German | French. */
export const culture = `
music: muziek muziekschool muzikant muzikale orkest koor album | music musician musical band bands orchestra choir album | musik musikalisch orchester chor album orgel blasmusik | musique musicien musical orchestre chorale album l'album d'album orgue l'orgue d'orgue d'orgue fanfare violoncelle piano
concert: concert concerten optreden optredens festival festivals | concert concerts gig gigs festival festivals | konzert konzerte auftritt festival | concert concerts festival festivals
theatre: theater theaters schouwburg toneel voorstelling voorstellingen podium | theatre theater theatres performance performances panto | theater schauspiel bühne vorstellung vorstellungen aufführung | théâtre scène spectacle spectacles représentation
cinema: film films bioscoop documentaire filmpje | film films movie movies cinema documentary | film filme kino dokumentarfilm | film films cinéma documentaire
museum: museum musea tentoonstelling tentoonstellingen expositie galerie | museum museums exhibition exhibitions gallery exhibit | museum museen ausstellung ausstellungen galerie kunsthalle | musée musées exposition expositions galerie
art: kunst kunstenaar kunstenaars kunstwerk schilderij beeld beelden tekening tekeningen | art artist artists artwork mural drawing drawings sculpture | kunst künstler künstlerin kunstwerk gemälde zeichnung skulptur | art l'art d'art artiste artistes tableau tableaux dessin dessins peintures sculpture
book: boek boeken roman romans boekje boekhandel bibliotheek bib | book books novel novels library libraries bookshop paperback | buch bücher roman romane bibliothek bücherei buchhandlung büchern | livre livres roman romans bibliothèque médiathèque librairie carnet carnets
author: auteur auteurs schrijver schrijvers dichter gedicht | author authors writer writers poet poem | autor autorin autoren schriftsteller gedicht dichter | auteur auteurs écrivain poète poème autrice
newspaper: krant kranten gazet dagblad tijdschrift magazine pers redactie journalist | newspaper newspapers magazine magazines press journalist editor editors editorial | zeitung zeitungen zeitschrift magazin presse redaktion journalist tageblatt | journal journaux gazette magazine revue presse rédaction journaliste
photo: foto foto's fotograaf afbeelding screenshot camera | photo photos photograph photographs photographer picture pictures image images screenshot camera cameras | foto fotos bild bilder fotograf aufnahme kamera abbildung | photo photos photographie photographe image l'image d'image images caméra
video: video video's livestream stream streamen | video videos livestream stream streaming | video videos livestream stream streams streaming | vidéo vidéos streaming
tv: televisie tv radio zender uitzending | tv television radio broadcast channel channels | fernseher fernsehen tv radio sender | télévision télé tv radio émission chaîne
podcast: podcast podcasts aflevering afleveringen | podcast podcasts episode episodes | podcast podcasts | podcast podcasts épisode épisodes
game: spel spellen spelletje game games quiz | game games gaming gamer quiz | spiel spiele quiz brettspiel | jeu jeux quiz
player: speler spelers | player players | spieler spielern spielerin | joueur joueurs joueuse
football: voetbal doelpunt stadion scheidsrechter kunstgras | football soccer stadium pitch referee league | fußball stadion liga spielfeld | football foot stade arbitre ligue
coach: trainer trainers coach coaches traint getraind | trainer trainers coached | trainer trainerin coach trainiert | coach entraîneur moniteur
swimming: zwembad zwemmen zwemles | pool swimming swim swum | schwimmbad schwimmen hallenbad | piscine natation nager
running-sport: lopers marathon loopwedstrijd | runners marathon race races | läufer marathon | foulée coureurs marathon
level-game: streak ranglijst klassement uitdaging uitdagingen | ranking ranked leaderboard challenge challenges quest | rangliste platzierung herausforderung | classement défi défis
culture: cultuur cultureel culturele traditie tradities | culture cultural tradition traditions traditional | kultur kulturell tradition traditionell | culture culturel culturelle tradition traditions patrimoine
party: kermis bal receptie borrel | ball | kirmes stammtisch | kermesse bal apéritif
hobby: hobby vrijetijd knutselen | hobby hobbies craft crafts leisure | hobby freizeit basteln | loisirs loisir bricolage
historical: geschiedenis historisch historische oudheid archief | history historical archive archives archivist | historisch historische archiv | historique archives
text: tekst teksten zinnen woord woorden | text texts sentence words phrase | text texte satz sätze wort wörter worte | texte textes phrase mot mots
page: pagina pagina's bladzijde blad | page pages | seite seiten blatt | page pages feuille feuilles
letter: brief brieven brievenbus postzegel post postbus vlugpost briefpost | letter letters post postal postbox stamp stamps mailing | brief briefe post briefkasten briefmarke briefen | lettre lettres courrier courriers timbre poste postal
brochure: brochure brochures folder folders flyer catalogus | brochure brochures leaflet flyer flyers catalogue catalog booklet | broschüre prospekt flyer katalog faltblatt | brochure brochures dépliant catalogue feuilleter folder
story-title: titel titels hoofdstuk hoofdstukken rubriek | title titles chapter chapters section sections headline | titel kapitel rubrik abschnitt überschrift | titre titres chapitre rubrique section
language: taal talen vertaling nederlands nederlandse engels frans duits | language languages translation english dutch french german dialect | sprache sprachen übersetzung deutsch englisch französisch | langue langues traduction français anglais allemand néerlandais
dictionary: woordenboek encyclopedie | dictionary encyclopedia | wörterbuch lexikon | dictionnaire encyclopédie
forum: forum topic discussieforum moderator | forum topic moderator moderators | forum thema moderator | forum sujet modérateur modération
`
