namespace GrassrootsDemocracy.Elections.Vote.Offices;

// A fact that is not known: whether a person is of a group, or, without a group, whether seats of a kind stay empty.
internal readonly record struct SeatUnknown(int? Group, int Place);
