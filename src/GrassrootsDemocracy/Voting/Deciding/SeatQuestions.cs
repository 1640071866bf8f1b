namespace GrassrootsDemocracy.Voting.Deciding;

// Who has a seat, as questions of the numbers: each name's number of votes, how many seats there are, and what is enough.
internal sealed class SeatQuestions(IReadOnlyList<int> names, int seats, Func<int, Question> isEnough)
{
    // In the order of the standings: out, tied, in. On each reading exactly one is true.
    public IReadOnlyList<Question> Of(int name) => [Out(name), Tied(name), In(name)];

    public SeatState StateOf(int name, Weighing weighing) =>
        weighing.Standing(Of(name)) is { } only ? SeatState.Out + (byte)only : SeatState.Open;

    // Enough votes, and fewer than there are seats have as many.
    private Question In(int name) =>
        Question.All(
            isEnough(name),
            Question.AtLeast(names.Count - seats, Others(name, (own, other) => Form.Over(own, other, 1)))
        );

    private Question Out(int name) =>
        Question.Any(
            isEnough(name).Not(),
            Question.AtLeast(seats, Others(name, (own, other) => Form.Over(other, own, 1)))
        );

    private Question Tied(int name) =>
        Question.All(
            isEnough(name),
            Question.AtLeast(names.Count - seats, Others(name, (own, other) => Form.Over(own, other))),
            Question.AtLeast(seats, Others(name, (own, other) => Form.Over(other, own)))
        );

    private IEnumerable<Question> Others(int name, Func<int, int, Form> form) =>
        names.Where(other => other != name).Select(other => (Question)form(name, other));
}
