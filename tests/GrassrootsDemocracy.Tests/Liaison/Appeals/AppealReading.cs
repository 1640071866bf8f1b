using GrassrootsDemocracy.Liaison.Appeals;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Liaison.Appeals;

// Every norm on appeals answered one way, in days of the calendar.
internal sealed record AppealReading
{
    public int Route { get; init; } = 2;

    public int Answer { get; init; } = 5;

    public int AnswerAgain { get; init; } = 3;

    public int ExtendedFor { get; init; } = 4;

    // How far an extension went of which nobody knows how far.
    public int UnknownExtension { get; init; }

    public bool HandOverRestarts { get; init; }

    public Func<Label?, bool> Stops { get; init; } = reason => reason == AppealPauses.WaitingForAuthor;

    public Func<Label?, bool> Extends { get; init; } = by => by == AppealOracleTests.Head;

    public Func<Label?, bool> Reopens { get; init; } = degree => degree == Satisfactions.Unsatisfied;
}
