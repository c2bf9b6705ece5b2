/** Family names of Belgium, in both languages. */
export const family =
  `Aerts, Adriaens, Baert, Bauwens, Beckers, Blommaert, Bogaert, Bosmans, Bracke, Braet, Buyse, Callens, Carlier, Ceulemans, Charlier, Claes,
Claeys, Claessens, Collard, Collin, Coppens, Cools, Cuypers, Daems, De Backer, De Baere, De Bock, De Clercq, De Cock, De Coninck, De Cuyper, De Graeve,
De Keyser, De Meester, De Meyer, De Pauw, De Ridder, De Smedt, De Smet, De Vos, De Wilde, De Winter, Declercq, Delfosse, Delvaux, Denis, Desmet, Dewulf,
Dhondt, Dubois, Dujardin, Dumont, Dupont, Engelen, Evrard, François, Geerinck, Geens, Gielen, Gilles, Gillet, Goethals, Goossens, Grégoire, Hallet, Hendrickx,
Henry, Hermans, Heylen, Jacobs, Janssens, Jacquemin, Lambert, Lambrechts, Laurent, Lauwers, Leclercq, Lefèvre, Lejeune, Lemaire, Lemmens, Leroy, Libert,
Maes, Marchal, Martens, Mathieu, Meeus, Mertens, Messiaen, Michiels, Moens, Moreau, Nijs, Noël, Nys, Pauwels, Peeters, Petit, Pieters, Piron, Poncelet,
Raes, Renard, Renson, Robert, Roels, Roland, Rousseau, Segers, Servais, Simon, Simons, Smets, Sterckx, Stevens, Thijs, Thomas, Thys, Timmermans, Toussaint,
Van Acker, Van Campenhout, Van Damme, Van den Bossche, Van den Broeck, Van de Velde, Van der Auwera, Van Dyck, Van Hecke, Van Hoof, Van Hove, Van Loo,
Van Roy, Vandamme, Vandenberghe, Vandevelde, Verbeke, Verbruggen, Verhaegen, Verhaeghe, Verheyen, Verlinden, Vermeiren, Verschueren, Verstraete, Vervoort,
Wauters, Willems, Wouters, Wuyts`.split(/,\s+/)
