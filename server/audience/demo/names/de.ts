/** Given names of Germany. */
export const given =
  `Achim Alexander Alina Almut Andrea Angelika Anja Annette Antonia Arne Astrid Ayla Bastian Beate Benedikt Benjamin Bernd Birgit Björn Britta
Carina Carsten Charlotte Christa Christoph Clara Claudia Cornelia Dagmar Daniel Detlef Dieter Dominik Doris Eberhard Edith Elena Elif Elke Emil Erika
Ernst Eva Fabian Felix Finn Florian Frauke Frederike Friedrich Gabriele Georg Gerhard Gisela Greta Gudrun Günther Hannes Hannah Harald Heike Heiner
Helga Helmut Henrike Herbert Holger Ida Ingo Ingrid Jana Jens Joachim Johanna Jonas Jörg Julian Jürgen Jutta Karl Karoline Katharina Katja Klara Klaus
Kerstin Konrad Lasse Lena Leonie Lina Lothar Lukas Manfred Manuela Marcel Margarete Marie Marlene Matthias Maximilian Mechthild Mehmet Melanie Merle
Michael Mila Monika Moritz Nadine Nele Niklas Nina Norbert Olaf Oliver Oskar Pascal Paula Peter Philipp Rainer Ralf Regina Reinhard Renate Rolf Rosa
Rüdiger Ruth Sabine Sebastian Sibylle Silke Sofia Sonja Stefan Steffen Susanne Svenja Tanja Theo Thorsten Tim Tobias Ulrich Ulrike Ursula Uwe Vanessa
Verena Volker Waltraud Wiebke Wilhelm Wolfgang Yannick Yusuf`.split(/\s+/)

/** Family names of Germany. */
export const family =
  `Ackermann Albrecht Arnold Bachmann Bauer Baumann Baumgart Beck Becker Behrens Berger Bergmann Beyer Böhm Brandt Braun Brinkmann Buchholz
Busch Christ Conrad Dietrich Dörr Döring Ebert Eckert Engel Ernst Esser Fischer Förster Frank Franke Friedrich Fritz Fuchs Funke Gebhardt Geiger Gerlach
Göbel Graf Groß Günther Haas Hahn Hansen Hartmann Hauser Heinrich Heinze Henning Herrmann Heß Hoffmann Hofmann Horn Huber Hübner Jäger Jahn Jansen Janßen
Jung Kaiser Keller Kern Klein Köhler König Kraft Kramer Krause Krüger Kuhn Kühn Lang Lange Lehmann Lindner Lorenz Ludwig Lutz Maier Marx Martin Mayer
Meier Meißner Menzel Meyer Möller Müller Naumann Neubauer Neumann Nowak Otto Paul Peters Petersen Pfeiffer Pohl Raabe Reichert Reinhardt Richter Riedel
Roth Sauer Schäfer Scherer Schilling Schlüter Schmid Schmidt Schmitz Schneider Scholz Schreiber Schröder Schubert Schulte Schulz Schumacher Schuster
Schwarz Seidel Seifert Simon Sommer Stein Steiner Stephan Straub Thiel Thomas Ulrich Unger Vogel Vogt Voigt Wagner Walter Weber Wegner Weiß Wendt Werner
Wiese Wilke Winkler Winter Witt Wolf Wolff Yıldız Zander Zeller Ziegler Zimmermann`.split(/\s+/)
