/** Words of school, university and research. One concept a line: Dutch | English | German | French. */
export const education = `
school: school scholen basisschool middelbare | school schools primary college | schule schulen grundschule gymnasium schulhaus | école l'école d'école écoles l'école collège lycée
pupil: leerling leerlingen | pupil pupils schoolchildren | schüler schülerin schülerinnen schülern | élève l'élève d'élève élèves écolier écoliers
student: student studenten studente | student students undergraduate | student studenten studierende studierenden studentin | étudiant étudiants étudiante étudiantes
teacher: leraar leraren leerkracht leerkrachten docent docenten juf juffrouw meester mentor | teacher teachers tutor instructor headteacher mentor | lehrer lehrerin lehrerinnen lehrkraft lehrkräfte klassenlehrerin | professeur professeurs enseignant enseignants maître maîtresse instituteur
class: klas klassen klasje | class classes classroom | klasse klassen klassenzimmer | classe classes
lesson: lessen lesuur lesrooster | lesson lessons | unterricht unterrichtsstunde lektion lektionen | leçon leçons cours
exam: examen examens tentamen tentamens proefwerk | exam exams examination | examen prüfungen klausur klausuren | épreuve
homework: huiswerk | homework | hausaufgaben | devoirs
study: studie studeren studeert studies gestudeerd studiegeld | study studies studying studied | studium studieren studie studien studiert | étudier étudie étude l'étude d'étude études
university: universiteit universitair hogeschool faculteit academie campus | university universities faculty campus | universität hochschule uni fakultät akademie campus | université universitaire faculté campus fac amphi l'amphi d'amphi académie
diploma: diploma diploma's bachelor master afgestudeerd getuigschrift | diploma bachelor graduate graduated graduation | diplom zeugnis bachelor master absolvent | diplôme diplômé master
thesis: scriptie proefschrift promovendus | thesis dissertation phd | doktorarbeit dissertation | thèse mémoire
science: wetenschap wetenschappelijk wetenschappers onderzoeker onderzoekers | science scientific scientist scientists researcher researchers research | wissenschaft wissenschaftlich forscher forscherin forschung forschen | science scientifique scientifiques chercheur chercheurs
professor: professor hoogleraar prof | professor prof lecturer | professor professorin prof professur | prof
term-school: schooljaar semester | semester schoolyear | schuljahr semester wintersemester sommersemester | scolaire scolarité rentrée
daycare: kinderopvang opvang crèche kinderdagverblijf bso speelplaats | childcare daycare kindergarten playground | kita kindergarten hort tagesmutter spielplatz | crèche garderie périscolaire
school-trip: schoolreis studiedag ouderavond oudercontact ouderraad | pta fieldtrip | klassenfahrt elternabend elternrat elternsprechtag schulausflug |
knowledge: vaardigheid vaardigheden | knowledge skill skills expertise | kenntnisse fähigkeiten | connaissance connaissances compétence compétences
exercise: oefening oefeningen oefenen | exercise exercises practice practise practising | übung übungen üben | exercice exercices pratiquer
statistics: statistiek steekproef | statistics statistical sample | statistik stichprobe | statistique statistiques échantillon
theory: theorie analyse analyses | theory | theorie | théorie
`
