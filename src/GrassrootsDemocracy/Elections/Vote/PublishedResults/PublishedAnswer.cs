namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// What the numbers say of a printed outcome under one reading of the norms.
internal enum PublishedAnswer
{
    CannotBe,

    // Some numbers give it.
    Open,

    // Only if a tie was resolved so.
    Tied,

    Follows,
}
