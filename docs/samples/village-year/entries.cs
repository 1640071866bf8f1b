using GrassrootsDemocracy.Norms;
using NodaTime;

internal enum EntryState
{
    Done,
    Overdue,
    Due,
}

// A line of the village's one calendar, whichever room it comes from: what, when, by whom, by which article.
internal sealed record Entry
{
    // What it is in any language and on any day: the same entry has the same key tomorrow.
    public required string Key { get; init; }
    public required string Room { get; init; }
    public required string What { get; init; }
    public required EntryState State { get; init; }

    // The day it was done, or the last day on which it can be; null when no rulebook sets one.
    public LocalDate? Day { get; init; }

    // Who does it; null where no rulebook says so.
    public string? By { get; init; }
    public Citation? Source { get; init; }
}
