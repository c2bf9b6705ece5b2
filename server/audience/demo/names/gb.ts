/** Given names of the United Kingdom. */
export const given =
  `Abigail Adam Adele Aisha Alan Alastair Albert Alexander Alfie Alice Alison Amelia Amir Andrew Angela Anita Anne Arthur Ava Barbara Barry Beatrice
Ben Bethany Brenda Brian Bronwen Callum Cameron Carol Caroline Catherine Catrin Charles Charlotte Chloe Christine Claire Clive Colin Craig Daisy Daniel
Darren David Dawn Deborah Derek Diane Donna Dorothy Douglas Duncan Dylan Edith Edward Eileen Eleanor Elizabeth Ella Emily Emma Erin Ethan Evan Evie Fiona
Florence Frances Freddie Freya Gareth Gary Gavin Gemma George Georgia Geoffrey Gillian Glenys Graham Grace Gwen Hamish Hannah Harriet Harry Hazel Heather
Helen Henry Holly Hugh Iain Imogen Imran Irene Isla Ivy Jack Jacob James Jamie Janet Janice Jean Jennifer Jeremy Jessica Joan John Joseph Joyce Julian June
Karen Katie Keith Kenneth Kerry Kevin Kieran Kirsty Laura Lauren Leah Leonard Lewis Liam Lily Linda Louise Lucy Luke Lynn Malcolm Margaret Marion Martin
Matilda Maureen Maxwell Megan Mia Michael Millie Mohammed Morag Muhammad Nancy Nasreen Natalie Neil Niamh Nicola Nigel Noah Norman Olive Oliver Oscar Owen
Pamela Patrick Paul Pauline Penelope Peter Philip Phoebe Poppy Priya Rachel Rajesh Ralph Rebecca Rhiannon Richard Robert Roger Ronald Rosie Ross Roy Ruby
Russell Ruth Samantha Samuel Sandra Scott Sean Sheila Sian Simon Sophie Stanley Stephen Stuart Susan Sybil Theo Thomas Tracy Valerie Vera Victoria Vivian
Wayne Wendy William Winifred Yasmin Yvonne Zara`.split(/\s+/)

/** Family names of the United Kingdom. */
export const family =
  `Adams Ahmed Akhtar Allen Anderson Andrews Atkinson Bailey Baker Ball Barker Barnes Barrett Begum Bell Bennett Berry Bishop Booth Bradley Brooks
Brown Burgess Burke Burns Burton Butcher Butler Campbell Carpenter Carr Carter Chambers Chapman Clark Clarke Cole Collins Cook Cooper Cox Craig Cunningham
Davidson Davies Davis Dawson Dean Dixon Duncan Edwards Elliott Ellis Evans Ferguson Fisher Fletcher Ford Foster Fox Francis Fraser Gardner George Gibson Gill
Gordon Graham Grant Gray Green Gregory Griffiths Hall Hamilton Harper Harris Harrison Hart Harvey Hawkins Henderson Hill Holmes Hopkins Howard Hudson
Hughes Hunt Hunter Hussain Hutton Jackson James Jenkins Johnson Johnston Jones Kaur Kelly Kennedy Khan King Knight Lane Lawrence Lawson Lee Lewis Lloyd
Lowe MacDonald Marshall Martin Mason Matthews McKenzie Miller Mills Mitchell Moore Morgan Morris Morrison Murphy Murray Newman Nicholls O’Brien O’Connor Owen
Palmer Parker Patel Payne Pearce Pearson Perry Phillips Porter Powell Price Pritchard Quinn Reid Reynolds Rhys Richards Richardson Riley Roberts Robertson
Robinson Rogers Rose Ross Russell Ryan Saunders Scott Shah Sharp Shaw Simpson Sinclair Singh Smith Spencer Stevens Stewart Stone Sutherland Taylor Thomas
Thompson Thomson Tucker Turner Walker Wallace Walsh Walters Ward Watson Watts Webb Wells West White Wilkinson Williams Williamson Wilson Wood Woods Wright
Young`.split(/\s+/)
