// The list draws on the Names Corpus, whose terms ask that its notice goes with it:
//
//   Names Corpus, Version 1.3 (1994-03-29)
//   Copyright (C) 1991 Mark Kantrowitz
//   Additions by Bill Ross
//
//   This corpus contains 5001 female names and 2943 male names, sorted
//   alphabetically, one per line.
//
//   You may use the lists of names for any purpose, so long as credit is
//   given in any published work. You may also redistribute the list if you
//   provide the recipients with a copy of this README file. The lists are
//   not in the public domain (I retain the copyright on the lists) but are
//   freely redistributable.  If you have any additions to the lists of
//   names, I would appreciate receiving them.
//
//   Mark Kantrowitz <mkant+@cs.cmu.edu>
//   http://www-2.cs.cmu.edu/afs/cs/project/ai-repository/ai/areas/nlp/corpora/names/

/// Given names that news prints. Those of the Names Corpus (M. Kantrowitz, B. Ross) that stand before
/// another capitalised word in news articles, and names of public figures of other languages. A name
/// may be in both lists.
enum GivenNames {
  /// Names borne by men.
  static let male: StaticString = """
    Aaron Abbott Abby Abdel Abdul Abdullah Abe Abel Abiy Abraham Adair Adam Adel Aditya Adnan
    Adolf Adolfo Adolph Adrian Adrien Agustin Ahmad Ahmed Ahmet Akira Al Alain Alan Alastair
    Albert Alberto Alden Aldo Alec Alejandro Aleksandr Aleksei Alessandro Alex Alexander
    Alexandr Alexandre Alexei Alexey Alexis Alfonse Alfonso Alfred Alfredo Ali Alister Allan
    Allen Alton Alun Alvin Alwin Ambrose Amir Amit Amos Anatoly Anders Andre Andrea Andreas
    Andrei Andrej Andres Andrew Andrey Andrzej Andy Angelo Angie Angus Ansell Anson Anthony
    Antoine Anton Antonin Antonio Antonis Antony Anwar Apollo Archibald Archie Ari Ariel Armand
    Armando Armstrong Arnaud Arne Arnold Arron Arseniy Arthur Arturo Arvind Ashraf Ashton Asif
    Atal Aubrey Augusto Austin Avery Axel Bailey Baldwin Barack Barclay Barnett Barney Barrett
    Barrie Barris Barron Barry Bart Bartlett Barton Bashar Basil Bassam Baxter Bay Beaufort Beck
    Ben Benedict Benigno Benito Benjamin Bennett Benny Benoit Benson Bentley Benyamin Bernard
    Bernardo Bernie Bert Bertrand Beto Bilawal Bill Billie Billy Bing Bishop Bjorn Blaine Blair
    Blake Bo Bob Bobby Bogdan Bongbong Boris Borys Boyd Boyko Brad Braden Bradford Bradley Brady
    Brandon Brendan Brent Bret Brett Brian Brice Brinkley Brock Brooke Brooks Bruce Bruno Bryan
    Bryant Bryce Bryn Bud Burgess Burke Burt Burton Butler Byron Caesar Cal Caleb Callum Calvin
    Cam Cameron Carey Carl Carlie Carlo Carlos Carlton Carmine Carroll Carson Carsten Carter
    Cary Casey Cass Cecil Cedric Cesar Chan Chandler Charles Charley Charlie Charlton Che Chen
    Chester Chet Chevy Chris Christ Christian Christoph Christophe Christopher Christos Chuck
    Churchill Claire Clare Clarence Clark Claude Claudio Claus Clayton Clem Clement Clifford
    Clint Clive Clyde Cody Cole Coleman Colin Connor Conor Conrad Constantin Constantine Cooper
    Corey Cornelius Corrie Cory Cosmo Costa Craig Curt Curtis Cy Cyril Cyrus Dale Damian Damien
    Damon Dan Dana Dane Dani Daniel Danny Dante Darby Darcy Daren Darien Darius Darrell Darren
    Darryl Darth Darwin Dave David Davis Davy Dean Declan Dell Demetrius Denis Dennie Dennis
    Denny Derek Derick Derrick Devin Dewey Dexter Dick Didier Diego Dieter Dillon Dimitri
    Dimitris Dino Dion Dirk Dmitri Dmitriy Dmitry Dmytro Dom Domenico Dominic Don Donald Donnie
    Donny Donovan Doug Douglas Drew Duane Dudley Duncan Dustin Dwain Dwayne Dwight Dylan Earle
    Ed Eddie Eddy Edgar Edie Edmond Edmund Edouard Eduard Eduardo Edward Edwin Elbert Eldon Eli
    Elias Elijah Eliot Elliot Elliott Ellis Ellsworth Elmore Elon Elton Elvis Emanuel Emerson
    Emery Emil Emile Emilio Emmanuel Emmett Emmy Emory Enrico Enrique Eoin Erasmus Eric Erich
    Erick Erik Erin Ernest Ernesto Ernie Ernst Ethan Etienne Eugene Evan Everett Evgeny Ewan
    Ezra Fabian Fabio Fabrice Fadi Fairfax Faisal Federico Felipe Felix Ferdinand Fergus
    Fernando Fidel Filipe Finn Fletcher Flint Florian Floyd Forbes Forrest Forrester Fran
    Francesco Francis Francisco Francois Frank Frankie Franklin Frans Franz Fraser Fred Freddie
    Freddy Frederic Frederick Frederik Fredrik Freeman French Friedrich Fritz Fulton Fumio Gabe
    Gabriel Gardner Gareth Garret Garrett Garry Gary Gaston Gavin Gayle Geoff Geoffrey George
    Georges Georgia Georgie Gerald Gerard Gerhard Geri Germaine Gerrit Gerry Gershon Giacomo
    Giancarlo Gil Gilbert Gilberto Giles Gill Gilles Gino Giorgio Giovanni Giuseppe Glen Glenn
    Goddard Gonzalo Goran Gordie Gordon Grace Grady Graeme Graham Grant Greg Gregg Gregor
    Gregory Gretchen Griff Griffin Griffith Grove Grover Guido Guillaume Guillermo Gunnar Gus
    Gustav Gustave Gustavo Guy Hailey Hakan Hal Hale Haley Hamid Hamish Hamlin Hamza Han Hank
    Hannibal Hans Hansel Hanson Harcourt Hari Harlan Harland Harley Harold Harris Harrison Harry
    Hart Hartley Haruki Harvey Hassan Hayden Hayes Hazel Hector Heinrich Heinz Helmut Henderson
    Henri Henrik Henrique Henry Herb Herbert Hercules Herman Hermann Hernando Herve Hideo Hilary
    Hilton Hiram Hiroshi Holly Horace Horst Hossein Howard Hubert Hudson Hugh Hugo Humphrey Hun
    Huntington Hurley Hussein Huw Hyatt Iain Ian Ibrahim Iggy Ignaz Igor Ike Ilham Imran Ingemar
    Ingram Ira Irvin Irvine Irving Irwin Isaac Isaiah Ismail Ivan Ivo Jacek Jack Jackie Jacob
    Jacques Jae Jae-in Jaime Jair Jake James Jamie Jan Janez Janos Janusz Jared Jarvis Jason
    Jasper Javier Jay Jean Jean-Claude Jean-Marie Jean-Pierre Jean-Yves Jeb Jed Jeff Jeffery
    Jeffrey Jennings Jens Jeremie Jeremy Jerome Jerry Jerzy Jess Jesse Jesus Jim Jimmie Jimmy
    Jiri Joachim Joao Joaquin Jock Jodi Jodie Jody Joe Joel Joey Johan Johann Johannes John
    Johnathan Johnnie Johnny Joko Jon Jonah Jonas Jonathan Jonathon Jonny Jordan Jorge Jose
    Josef Josep Joseph Josh Joshua Juan Juanita Judd Jude Judith Judson Juergen Juha Jules
    Julian Julie Julio Julius Junichiro Justin Kaczynski Kaiser Kam Kareem Karel Karim Karl
    Karsten Keefe Keir Keith Kelley Kelly Kelvin Ken Kendall Kendrick Kenji Kennedy Kenneth
    Kenny Kermit Kerry Kevin Khaled Kim Kimball Kingston Kirby Kiril Kirill Kirk Klaus Knox Koji
    Konstantin Kostas Kris Krishna Krzysztof Kurt Kyle Kyriakos Lalu Lamar Lance Langston Lanny
    Larry Lars Laurence Laurent Lawrence Lawton Lech Lee Lefty Leigh Len Lennart Lenny Leo Leon
    Leonard Leonardo Leonid Leonidas Leopold Les Leslie Lester Lev Levi Lewis Lex Liam Lin
    Lindsay Linus Lionel Lloyd Logan Loic Lonnie Lorenzo Lorne Lothar Lou Louis Lowell Lucas
    Lucian Luciano Lucien Lucio Ludwig Luigi Luis Luiz Lukas Luke Luther Lyle Lyn Lyndon Mac
    Mack Madison Magnum Magnus Mahathir Mahmoud Maison Maksim Malcolm Manfred Manish Manmohan
    Manny Manuel Marc Marcel Marcello Marcelo Marcin Marco Marcos Marcus Marek Mario Marion
    Marius Mark Markos Markus Marlin Marlon Marsh Marshall Martin Marty Martyn Marv Marvin Mason
    Mateusz Mathew Mathias Matias Matt Matteo Matthew Matthias Matthieu Mattias Maurice Mauricio
    Maurie Maury Max Maxim Maxime Maximilian Maxwell Mead Mehmet Mel Melvin Merill Merlin
    Merrick Meryl Mevlut Meyer Micah Michael Michal Micheal Michel Michele Mick Mickey Miguel
    Mika Mikael Mike Mikhail Mikheil Milan Miles Milo Milos Milton Miroslav Mitch Mitchell Mitt
    Mohamad Mohamed Mohammad Mohammed Mohamud Moise Monroe Monte Montgomery Monty Moon Moore
    Morris Mort Mortimer Morton Moses Muammar Muhammad Murdoch Murphy Murray Mustafa Mykhailo
    Mykola Myles Myron Naftali Nahum Naoto Napoleon Narendra Nat Nate Nathan Nathanael Nathaniel
    Nawaz Neal Ned Neil Nelson Neville Nevins Newt Nguyen Niall Nicholas Nichols Nick Nico
    Nicolas Niels Nigel Nikita Nikki Nikol Nikola Nikolai Nikolay Nikos Nils Nitish Noah Noam
    Noel Nolan Noland Norbert Norman Norris Northrop Nursultan Obie Odin Olaf Ole Oleg Oleh
    Oleksandr Oleksii Oleksiy Olexander Olin Oliver Olivier Ollie Olof Omar Oren Orion Orson
    Orville Osama Oscar Oskar Ossie Otis Otto Owen Ozzy Pablo Paco Padraig Palmer Paolo Parker
    Pascal Pasquale Pat Patric Patrice Patricio Patrick Patrik Patsy Patty Paul Paulo Pavel
    Pavlo Pedro Penn Pepito Percy Perry Pervez Petar Pete Peter Petr Petro Peyton Phil Philip
    Philippe Phillip Pierre Pieter Pincus Piotr Prabowo Prayut Prentice Prescott Putnam Pyotr
    Quentin Quincy Quinn Rafael Raffaele Rahm Rahul Rainer Raj Rajiv Raleigh Ralph Rami Ramon
    Ramzan Rand Randal Randall Randi Randolph Randy Raul Ravi Ravil Ray Raymond Recep Reed Reese
    Reg Reggie Reginald Reid Reince Rem Renato Renaud Renault Rene Reynolds Reza Rhys Ricardo
    Riccardo Richard Richie Richmond Rick Rickie Ricky Riley Rishi Rob Robbie Robert Roberto
    Robin Robinson Rochester Rockwell Rocky Rod Rodney Rodolfo Rodrigo Roger Rogers Rohit Roland
    Rolf Rollins Romain Roman Romeo Ron Ronald Roni Ronnie Roosevelt Rory Ross Roth Roy Royce
    Ruben Ruby Rudolf Rudolph Rudy Rufus Rupert Ruslan Russ Russell Rustem Rutherford Ryan
    Saddam Sadiq Salman Salvatore Sam Sammy Samuel Sandy Sanford Sanjay Sargent Sasha Satya Saul
    Saxon Scot Scott Scotty Seamus Sean Sebastian Sebastien Serge Sergei Sergey Sergio Serhii
    Serhiy Seth Seymour Shane Sharad Shaun Shawn Shay Shea Sheffield Shelby Sheldon Shelley
    Shepard Sheridan Sherwood Shigeru Shimon Shinzo Sid Siddhartha Sidney Siegfried Sig Sigmund
    Silvio Sim Simon Simone Sinclair Skylar Sloan Slobodan Smith Sol Solomon Sonny Spencer
    Srettha Stan Stanford Stanislav Stanley Stefan Stefano Stephan Stephane Stephen Steve Steven
    Stevie Stewart Stu Stuart Sullivan Sumner Sundar Sunil Sutherland Sutton Sven Sylvester
    Syngman Tabb Tad Talbot Tam Tammy Taras Tareq Tariq Taro Tate Taylor Tayyip Ted Teddy
    Teodoro Terence Terrance Terrell Terrence Terri Terry Thad Thaksin Thane Theo Theodore
    Thibaut Thierry Thom Thomas Thorn Thornton Tiler Tim Timothy Tito Tobias Tobin Toby Tod Todd
    Tom Tomas Tomasz Tommy Tony Toomas Torrey Townsend Tracey Travers Travis Tre Trent Trenton
    Trevor Trey Tristan Troy Truman Tudor Turner Tyler Tyrone Tyson Uddhav Ugo Ulrich Ulysses
    Umberto Upton Vaclav Valentin Valery Vasily Verne Vernon Vic Victor Vijay Viktor Vin Vince
    Vincent Vincenzo Vinny Vinod Virgilio Vitali Vitaliy Vitaly Vito Vivek Vladimir Vojtech
    Volodymyr Vyacheslav Wade Wallace Wallis Wally Walt Walter Wang Warner Warren Waverley
    Waverly Wayne Webster Welsh Werner Wes Wesley Weston Whit Whittaker Wilfred Wilhelm Will
    Willard Willem William Willie Willis Willy Wilmer Winston Winthrop Wladimir Wojciech
    Wolfgang Woodrow Woody Wright Wyndham Wynn Wynton Xavier Xi Yale Yankee Yannick Yasser
    Yevgeny Yitzhak Yogi Yoshihide Yoshiro Youssef Yukio Yuri Yuriy Yury Yusuf Yves Zach Zachary
    Zack Zahid Zoran
    André Étienne Benoît Sébastien Stéphane Frédéric Gérard Réjean Régis Gaétan Rémi Ludovic Mathieu
    Jérôme François Grégoire Clément Rénald Théo Léo Léon Mickaël Michaël Raphaël Gaël Joël Aurèle
    Cédric Édouard Émile Éric Éloi Félix Hervé Jean-François Jean-Marc Jean-Paul Jean-Philippe Martial
    Normand Pierre-Luc Pierre-Olivier Raoul René Rodrigue Roméo Sylvain Théodore Yvan Yvon Zacharie
    Fernand Germain Réal Rosaire Clovis Donat Steeve Cormac Oisín Pádraig Micheál Seán Darragh Lachlan
    Dafydd Ieuan Iolo Emlyn Idris Dewi Geraint Barnaby Crispin Jolyon Gideon Bertie Alfie Jonty Ruairí
    Ruairi Diarmuid Donal Dónal Éamon Eamon Eamonn Fearghal Fergal Fionn Kieran Ciarán Ciaran Lorcan
    Malachy Odhran Rónán Ronan Tadhg Turlough Alasdair Alistair Struan Torquil Gwilym Hywel Llewelyn
    Osian Owain Steffan Tomos Torsten Thorsten Jörg Jürgen Günther Günter Götz Björn Søren Jørgen Håkan
    Göran Sören Jürg Kjell Rüdiger José Jesús Andrés Álvaro Ángel Adrián Agustín César Cristóbal Darío
    Fermín Germán Héctor Hernán Íñigo Iván Joaquín Julián Martín Matías Nicolás Óscar Ramón Raúl Rubén
    Sebastián Tomás Víctor Simón Fabián Efraín Gastón João Inácio Antônio Estêvão Cláudio Flávio Fábio
    Sérgio Vinícius Tarcísio Jagmeet Harjit Navdeep Amarjeet Jaspal Gurratan Hardeep Amarinder Rajnath
    Nitin Piyush Akhilesh Devendra Ajit Eknath Tejashwi Hemant Bhupesh Ashok Sachin Jyotiraditya Himanta
    Biplab Naveen Chandrababu Ramesh Suresh Mahesh Dinesh Rajesh Mukesh Rakesh Naresh Kailash Prakash
    Subramanian Venkaiah Anurag Kiren Dharmendra Gajendra Jitendra Mahendra Surendra Virendra Upendra
    Rajendra Yogendra Prashant Vikram Ajay Sandeep Pradeep Kuldeep Hardik Virat Ravindra Shikhar
    Cheteshwar Jasprit Bhuvneshwar Umesh Kapil Sourav Pranab Aamir Akshay Ranveer Ranbir Hrithik
    Abhishek Amitabh Farhad Kourosh Mehdi Ebrahim Javad Qasem Mevlüt Andriy Zbigniew Jarosław Łukasz
    Paweł Stanisław Władysław Miloš Jiří Tomáš Ondřej Zoltán László Gábor György Miklós Péter Sándor
    """

  /// Names borne by women.
  static let female: StaticString = """
    Abby Abigail Addis Adel Adele Adrian Adriana Adrianna Adrien Adrienne Agatha Agnes Aidan
    Ainsley Aisha Alameda Alberta Aleksandra Alessandra Alex Alexa Alexandra Alexis Ali Alice
    Alicia Alina Alison Allison Alta Althea Alysia Alyson Amanda Amber Amelia Amelie Amie Amina
    Amity Amy Ana Anais Anastasia Andi Andrea Andrei Angela Angelica Angelina Angelique Angie
    Anita Ann Anna Annabelle Annalena Anne Annegret Annette Annie Antonia Anya April Arden
    Aretha Ariadne Ariana Ariel Arlen Arlene Arlette Ashley Asma Astra Atalanta Atlanta Aubrey
    Audi Audra Audrey Austin Avis Avril Ayn Barbara Barbey Barbra Barrie Beatrice Becky Belinda
    Bella Benazir Benita Benny Bert Berta Bertha Berti Beryl Bess Bessie Beth Bette Betty
    Beverly Bianca Bill Billie Blair Blake Blythe Bo Bobbie Bonita Bonnie Brenda Brett Brianna
    Bridget Brigitte Brit Britney Brittany Brooke Brooks Bryn Caitlin Cal Cam Camila Camilla
    Camille Canada Candace Candice Cara Carey Carla Carlie Carly Carmel Carmen Carmine Carol
    Carole Caroline Carolyn Carrie Carroll Casey Cass Cassandra Catarina Cate Catherine Cathy
    Catlin Cecil Cecile Cecilia Celina Celine Chandra Chantal Charlene Charlotte Chelsea Cherie
    Cheryl Chiquita Chloe Chris Chrissie Christiane Christina Christine Chrysler Cindy Claire
    Clara Clare Claudia Coleen Colette Colleen Conchita Concordia Constantine Consuelo Corinne
    Cornelia Corrie Corrine Cory Courtenay Courtney Cristina Cyndi Cynthia Daisy Dana Dani
    Daniela Danielle Danny Daphne Darby Darcy Daria Darlene Daryl Deb Debbie Deborah Debra Dee
    Deirdre Dell Denise Dennie Denny Denys Desiree Devin Diamond Diana Diane Dianne Didi Dilma
    Dina Dinah Dion Dionne Dita Dixie Dolly Dolores Dominique Donna Donnie Donny Dori Doris
    Dorothy Drew Eddie Eddy Eden Edie Edith Edna Edythe Eileen Ekaterina Elaine Eleanor Elena
    Eleni Elie Elisabeth Eliza Elizabeth Ella Elle Ellen Ellie Elsa Elsie Elsinore Elvira
    Elzbieta Emilee Emily Emine Emma Emmy Erica Erika Erin Erna Estelle Esther Ethel Eva Evelyn
    Ewa Fabrice Faith Fannie Fanny Farah Farrah Fatima Fawn Faye Federica Felicia Felicity
    Fianna Fidelity Fiona Fleur Flora Florida Fran France Frances Francesca Francine Francis
    Francisca Frankie Freda Freddy Gabriel Gabriela Gabrielle Gael Gail Galina Gayle Gaynor
    Geeta Geneva Gennifer Georgia Georgie Geri Germaine Gerry Gertrude Gigi Gill Gillian Gina
    Ginnie Giorgia Gisela Giulia Glenn Gloria Glyn Goldie Grace Greer Greta Gretchen Gui Gus
    Gwen Gwyneth Hailee Haley Hana Hanan Hanna Hannah Hannibal Harley Harriet Hayley Hazel
    Heather Hedi Heidi Helen Helena Helene Hilary Hillary Holly Hope Huma Ida Ike Ilse Imelda
    Ingrid Inna Ira Irene Irina Iris Irma Iryna Isabel Isabella Isabelle Isis Isobel Ivana
    Ivanka Ivy Jacinda Jacki Jackie Jacky Jacqueline Jade Jadwiga Jaime Jamie Jan Jana Jane
    Janet Janice Jayne Jean Jeanette Jeanine Jeanne Jeannie Jen Jenn Jenna Jennie Jennifer Jenny
    Jess Jesse Jessica Jill Jillian Jo Joan Joann Joanna Joanne Jodi Jodie Jody Joey Johanna
    Joice Jolene Joni Jordan Joy Joyce Juanita Jude Judith Judy Julia Julianna Julie Juliette
    June Justin Justine Kai Kaja Kamala Kamila Kara Karel Karen Kari Karin Karina Karine Karlene
    Karlie Karol Karolina Karry Kat Katarina Katarzyna Kate Katerina Katharine Katherine
    Kathleen Kathryn Kathy Katie Katrina Katrine Katy Kay Kaye Kayla Kelley Kelli Kelly
    Kellyanne Kerri Kerrie Kerry Khadija Kim Kimberley Kimberly Kira Kirby Kirsten Kitty Kris
    Kristalina Kristen Kristin Kristina Kyle Kylie Kym Lana Lanny Lara Larysa Laura Laurel
    Lauren Laurene Laurie Layla Leah Lee Leigh Leila Lena Lesia Lesley Leslie Letitia Leyla Lian
    Lib Libby Lil Lilian Lilly Lily Lin Linda Lindsay Lindsey Linnea Lisa Lisbeth Liudmyla Liz
    Liza Lizzie Lizzy Lois Lola Lonnie Lora Loretta Lori Lorna Lorne Lorraine Lotte Lottie Lou
    Louisa Louise Lucia Lucie Lucille Lucy Lulu Luna Lyn Lynne Lyudmila Madeleine Mae Magdalena
    Maggie Magna Maia Malala Malgorzata Mandy Mara Marcia Margaret Margarita Margot Mari Maria
    Marian Mariana Marianne Marie Marija Marilyn Marin Marine Marion Marissa Marjorie Marla
    Marlene Marnie Marsha Marta Martha Martina Marty Mary Maryann Matti Maura Maureen Max Maxine
    Maya Mead Meg Megan Meghan Megyn Mela Melania Melanie Melinda Melissa Meredith Meryl Meta
    Mette Mia Michaela Michal Michele Michelle Mildred Milly Mimi Mina Mindy Minnie Miranda
    Miriam Missy Moira Molly Mona Monica Monika Myra Myrtle Nadia Nadine Nancy Naomi Nat Natalia
    Natalie Natalya Natasha Nathalie Nicki Nicky Nicola Nicole Nike Nikki Nina Nirmala Nomi Nora
    Norah Norma Octavia Oksana Olena Olga Olha Olive Olivia Ollie Olly Oprah Orly Paloma Pam
    Pamela Pat Patrice Patricia Patsy Patti Patty Paula Pauline Peggy Perry Petra Petrina Phil
    Philippe Philippine Phyllis Piper Polly Priti Quentin Quinn Rachael Rachel Rachelle Rae Raf
    Rafa Raisa Rana Randi Randy Rania Raquel Ray Rebecca Rebekah Reggie Regina Remy Renee Rhea
    Rhona Rickie Ricky Rita Robbie Robby Roberta Robin Robyn Rochelle Rory Rosa Rosalind Rosario
    Rose Rosemarie Rosemary Rosie Roslyn Roz Ruby Ruth Sabine Sabrina Sacha Sadie Sallie Sally
    Sam Samantha Sammy Sandra Sandy Sanna Sara Sarah Sarina Sasha Scarlett Scotty Segolene
    Selina Serena Shane Shari Sharia Sharon Sharyl Shaun Shay Shea Sheila Shelby Shelley Shelly
    Sheryl Shirley Sigrid Silva Silvia Simona Simone Sioux Sofia Solange Sondra Sonia Sonny
    Sonya Sophie Stace Stacey Stacy Starlin Steffi Stella Stephanie Sunshine Susan Susana
    Susanna Susanne Suzanne Suzie Svetlana Svitlana Sydney Sylvia Talia Tallia Tamar Tamara
    Tammy Tandy Tanya Tara Tasha Tate Tatiana Tatyana Teddy Teresa Teri Terra Terri Terry Tess
    Tessa Thea Theo Theodora Theresa Therese Tilda Tina Toby Toni Tori Torie Tory Tracey Tracy
    Trisha Tsai Tuesday Ursula Valentina Valerie Valeriya Valery Vanessa Velma Venus Vera
    Veronica Veronika Vicki Vicky Victoria Viktoria Vin Vinny Viola Violet Virginia Vivian
    Vivienne Wallis Wanda Wendy Whitney Willow Willy Wilma Wynn Yelena Yoko Yolanda Yulia Yuliya
    Yvette Yvonne Zara Zelda Zeynep Zoe Zora Zsuzsanna Zuzana Zuzanna
    Valérie Véronique Mélanie Geneviève Josée Manon Sylvie Ginette Lise Françoise Hélène Andrée Céline
    Élise Noémie Maude Thérèse Chloé Zoë Éliane Élodie Émilie Eugénie Évelyne Fabienne Gaëlle Gisèle
    Huguette Jeannine Joëlle Johanne Josiane Léa Liette Lyne Marguerite Marie-Claude Marie-Josée
    Marie-France Anne-Marie Marielle Marlène Martine Maryse Mathilde Micheline Mireille Monique Murielle
    Océane Odette Pascale Renée Rosalie Roxanne Sandrine Stéphanie Yolande Andréanne Annick Aurélie
    Béatrice Cécile Claudette Clémence Danièle Édith Chrystia Anaïs Maëlle Inès Sarah-Maude Siobhan
    Siobhán Aoife Niamh Sinead Sinéad Gráinne Roisin Róisín Orla Órla Maeve Ciara Saoirse Bronwyn Cerys
    Carys Sian Siân Rhian Ffion Angharad Morag Isla Ailsa Catriona Eilidh Mhairi Shona Kirsty Caoimhe
    Clodagh Eimear Emer Fionnuala Fidelma Muireann Mairead Máiréad Noreen Nuala Oonagh Sorcha Una Úna
    Bríd Nerys Sioned Lowri Mererid Penny Nigella Poppy Pippa Philippa Arabella Imogen Jemima Saskia
    Tamsin Anneliese Rosena Cressida Henrietta Clementine Ottilie María Sofía Lucía Inés Mónica Verónica
    Ángela Begoña Rocío Concepción Beatriz Mercè Anaís Marília Swapna Mamata Sushma Smriti Priyanka
    Mayawati Sasikala Kanimozhi Vasundhara Meenakshi Medha Arundhati Barkha Deepika Anushka Aishwarya
    Kareena Kangana Taapsee Shabana Saina Sania Mithali Harmanpreet Jhulan Ketanji Tulsi Kayleigh
    Rashida Ilhan Ayanna Ludmila Nataliya Khrystyna Agnieszka Małgorzata Jiřina Annamária Ágnes Käthe
    """

  /// Words that tie the parts of a surname together.
  static let particles: StaticString = """
    von van der den de la le du da dos das del della di al el bin ibn ben ter ten zu zur af av y
    """
}
