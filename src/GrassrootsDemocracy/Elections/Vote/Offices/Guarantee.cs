namespace GrassrootsDemocracy.Elections.Vote.Offices;

// How many seats a group has at least, and how it gets them when the votes alone do not give them.
internal readonly record struct Guarantee(int Least, GuaranteeMeans Means);
