/** Names of many countries. What stands after `|` is how the name is written in an address, where it differs. */

const listOf = (text: string): readonly string[] => text.trim().split(/,\s+/);

export const firstNames = listOf(`
  Aiko, Amara, Anders, Anaïs|anais, Beatriz, Björn|bjorn, Camila, Chidi, Chloé|chloe, Daniel, Deepa,
  Dmytro, Elif, Emeka, Emma, Esra, Fatima, Felix, Freya, Gabriel, Giulia, Hana, Haruto, Hugo, Ingrid,
  Isabella, Ivan, James, Jelena, João|joao, José|jose, Kavya, Keiko, Kofi, Lars, Leila, Liam,
  Łukasz|lukasz, Mai, Marta, Mateo, Mei, Mohammed, Nadia, Niamh, Nils, Noor, Olga, Oliver, Omar, Petra,
  Priya, Rania, René|rene, Rosa, Sanjay, Siobhán|siobhan, Sofía|sofia, Søren|soren, Tariq, Tomáš|tomas,
  Yara, Zoë|zoe, 健太|kenta
`);

export const lastNames = listOf(`
  Abebe, Adeyemi, Almeida, Andersson, Ando, Bakker, Banerjee, Bauer, Bianchi, Castillo, Chen, Costa,
  Dąbrowska|dabrowska, Demir, Diallo, Dubois, Eriksen, Fernández|fernandez, Fischer, García|garcia,
  Gupta, Haddad, Hansen, Hernández|hernandez, Hughes, Ibrahim, Ivanova, Jansen, Johnson,
  Jovanović|jovanovic, Kaya, Khan, Kim, Kovács|kovacs, Kowalski, Larsen, Lefèvre|lefevre, Lindqvist,
  MacLeod, Mbeki, Meyer, Mori, Müller|mueller, Nakamura, Nguyễn|nguyen, Novák|novak, O’Brien|obrien,
  Okafor, Oliveira, Özdemir|ozdemir, Papadopoulos, Patel, Peeters, Popescu, Rossi, Santos,
  Schäfer|schaefer, Silva, Smith, Tanaka, van den Berg|vandenberg, Weiß|weiss, Wójcik|wojcik, 佐藤|sato
`);
