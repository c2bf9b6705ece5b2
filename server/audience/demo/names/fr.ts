/** Given names of France and of French-speaking Belgium. */
export const given =
  `Adèle Adrien Agathe Agnès Alain Albane Alexandre Alice Aline Amandine Amina André Anne Antoine Apolline Arnaud Arthur Audrey Aurélie Axel
Bastien Baptiste Béatrice Benoît Bernard Bertrand Brigitte Bruno Camille Capucine Caroline Catherine Cécile Céline Charles Chantal Chloé Christian Christine
Claire Claude Clément Colette Corinne Damien Danielle David Delphine Denis Diane Didier Dominique Édith Éléonore Élise Élodie Émilie Emmanuel Éric Estelle
Étienne Eugénie Fabien Fabrice Fanny Farid Fatou Florence Florian François Françoise Frédéric Gabriel Gaëlle Gérard Gilles Grégoire Guillaume Hélène
Henri Hervé Hugo Ilyès Inès Isabelle Jacqueline Jacques Jean Jeanne Jérôme Joël Josette Julie Julien Karim Khadija Laetitia Laure Laurent Léa Léo Loïc Louis
Louise Lucie Ludovic Manon Marc Margaux Marguerite Marion Martine Mathilde Mathis Maxime Mehdi Mélanie Michel Michèle Mireille Monique Myriam Nadège
Nathalie Nicolas Nicole Noémie Océane Odile Olivier Pascal Patrick Pauline Philippe Pierre Quentin Rachel Raphaël Raymond Rémi Renée Robin Romain Sabrina
Salomé Samuel Sandrine Sébastien Séverine Simone Solène Sophie Stéphane Sylvain Sylvie Théo Thérèse Thibault Thierry Thomas Valentin Valérie Véronique
Victoire Vincent Virginie Viviane Xavier Yann Yasmine Yves Yvette Zoé`.split(/\s+/)

/** Family names of France. */
export const family =
  `Adam Allard André Aubert Bailly Barbier Baron Barre Benoît Bernard Berger Bertin Besson Blanc Blanchard Bonnet Boucher Boulanger Bourgeois
Bouvier Boyer Breton Brun Brunet Caron Carpentier Charpentier Charles Chevalier Clément Colin Collet Cordier Cousin Daniel David Delattre Delmas Denis
Deschamps Diallo Diaz Dubois Duclos Dufour Dumas Dupont Dupuis Durand Duval Étienne Fabre Faure Fernandez Fleury Fontaine Fournier François Gaillard Garcia
Garnier Gauthier Gautier Gérard Germain Gilbert Girard Giraud Goncalves Gros Guérin Guillaume Guillot Haddad Hamon Henry Herve Hubert Huet Humbert Jacob
Jacquet Jean Joly Julien Klein Lacroix Lambert Langlois Laurent Lebrun Leclerc Lecomte Lefèvre Legrand Lemaire Lemoine Leroux Leroy Lévêque Lopez Louis
Lucas Maillard Mallet Marchand Marie Martel Martin Martinez Marty Masson Mathieu Ménard Mercier Meunier Meyer Michel Millet Monnier Moreau Morel Morin
Moulin Muller Nguyen Nicolas Noël Olivier Paris Pasquier Paul Pelletier Perez Perret Perrin Petit Philippe Picard Pichon Poirier Pons Prévost Rémy Renard
Renaud Rey Reynaud Richard Rivière Robert Robin Roche Rodriguez Roger Rolland Rousseau Roussel Roux Royer Sanchez Schmitt Simon Tessier Thomas Traoré
Vasseur Vidal Vincent Weber`.split(/\s+/)
