/** Given names of the Netherlands and of Dutch-speaking Belgium. */
export const given =
  `Aafke Aaltje Abdel Adriaan Agnes Ahmed Alida Amber Amina Anke Anna Annelies Anouk Antje Anton Arend Arie Arjan Arnold Astrid
Aukje Ayşe Barbara Bart Bas Bauke Beatrijs Berend Bert Bo Boris Bram Brigitte Carla Carolien Casper Cees Chantal Chris Coen Cornelis Daan Daniëlle
David Debora Demi Diederik Dieuwke Dirk Douwe Eefje Eline Elisabeth Els Emiel Emma Erik Esmée Esther Eva Evelien Famke Fatima Femke Fenna Ferdi Fleur
Floor Floris Frank Freek Frits Fatma Geert Gerard Gerda Gerrit Gijs Giovanni Guus Han Hanna Hans Hassan Heleen Hendrik Henk Hessel Hilde Ibrahim Ilse
Imke Ineke Inge Iris Isabel Ivo Jaap Jack Jan Janneke Jasmijn Jasper Jelle Jelmer Jeroen Jesse Jet Job Joep Johan Jolanda Joost Jorien Joris Josien
Judith Julia Jurre Kaat Karel Karim Karin Kees Kim Klaas Koen Lara Lars Laura Leendert Lena Leon Liesbeth Lieke Linda Lisa Loes Lotte Luc Lucas Luuk
Maaike Maarten Machteld Madelief Margriet Maria Marieke Marijn Marit Mark Marleen Marlou Martijn Mees Mehmet Melle Menno Merel Michiel Mieke Milan
Mirjam Mohamed Monique Myrthe Nadia Naomi Nardi Nathalie Nick Niels Nienke Noor Olaf Olga Omar Onno Otto Patricia Paul Pauline Petra Pien Pieter Pim
Puck Quinten Rachid Ralf Ramon Reinier Renske Rianne Rik Rob Robin Roel Roos Rosanne Ruben Rutger Ruud Saar Sabine Samira Sander Sanne Saskia Selma
Sem Sietske Silvia Simone Sjoerd Sofie Stan Stefan Sven Sytske Tamara Teun Thea Thijs Thomas Tijmen Tineke Tjitske Tobias Tom Trijntje Truus Ursula
Valerie Vera Victor Vincent Wessel Wendy Wiebe Willem Wim Wouter Wytske Xander Yara Yasmin Yvonne Youssef Zeger Zoë`.split(
    /\s+/,
  )

/** Family names of the Netherlands. */
export const family =
  `Aalbers, van Aken, Akkerman, Alberts, van den Akker, Appelman, Baas, Bakker, Bakels, Balk, van Beek, van der Beek, Beekman, Berends,
van den Berg, Bergsma, Beumer, Blaak, Bloem, Blokland, de Boer, Boersma, Bolhuis, Boogaard, van den Boom, Borst, Bos, Bosch, Bosman, Bouma, Bouwman,
Brand, Brands, de Bree, Brink, van den Brink, de Bruijn, Bruins, Buijs, Burger, Cats, Coenen, Cornelissen, Daalder, van Dam, Dekker, Derksen, van Dijk,
Dijkstra, Doorn, van Doorn, Driessen, van Duin, Duivenvoorde, Eggink, Eikelboom, van Elst, Engels, van Es, Evers, Faber, Feenstra, Fokkema, Franken,
Geerts, Gerritsen, de Goede, Gort, de Graaf, Groen, de Groot, Haan, de Haan, van der Heide, Heijmans, van der Heijden, Hendriks, Hermans, Hesseling,
den Hertog, Hoekstra, van der Hoek, Hofman, Hofstra, Holtkamp, van der Horst, Houtman, Huisman, van Hulst, Hulshof, Jacobs, Jansen, Janssen, Jonker,
de Jong, de Jonge, Kamphuis, Karels, Keizer, Kerkhof, Klaassen, Kleijn, Klomp, Knol, Koenders, Kok, Kooij, Kooistra, Koning, Kramer, Krijgsman, Kroon,
Kuijpers, Kuiper, de Lange, van Leeuwen, Lammers, Ligtvoet, van der Linden, van Loon, Loos, Lubbers, Maas, van Maanen, Martens, Mazur, van der Meer, Meijer,
Mellema, Mertens, Molenaar, Mol, Moerman, Mulder, Nauta, Nijboer, Nijhuis, Noordman, Offerman, Okkerse, Ooms, Oosterhuis, van Oord, Otten, Overbeek,
Peters, Pietersen, van der Ploeg, Poelstra, Polman, Post, Postma, Prins, Quist, Reijnders, Reinders, van Rijn, Rietveld, Roelofs, Rozema, de Ruiter,
Ruijs, Sanders, Schaap, Schipper, Scholten, Schouten, Schuurman, Sikkema, Slagter, Smeets, Smit, Smits, Snijders, Spaans, Spijker, van der Spek, Staal,
Steen, van Straten, Stolk, Swinkels, Tabak, Talsma, Terpstra, Teunissen, Timmer, Timmerman, Toonstra, Tuinman, Uijl, Vaandrager, van der Veen, Veenstra,
Veldkamp, Veldman, Verbeek, Verhoeven, Vermeer, Vermeulen, Visser, van Vliet, de Vos, de Vries, Vroom, van Waard, Wagenaar, de Waal, van der Wal, Weijers,
Westra, van Wijk, Wiersma, de Wilde, Willemsen, de Wit, Wolters, Wouters, Zandstra, van der Zee, Zijlstra, Zoet, van Zanten, Zwart, Yılmaz, El Amrani,
Bouzidi, Kaya, Ramdin, Soekarno, Wong, Öztürk, Nguyen, Pinas`.split(/,\s+/)
