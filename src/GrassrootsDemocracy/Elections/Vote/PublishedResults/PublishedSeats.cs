using GrassrootsDemocracy.Elections.Vote.Offices;

namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// Who has a seat of one office, as questions of all printed numbers, where the others are held as the notice says. Whoever holds
// another office and keeps it is gone; whoever is chosen nowhere may have been passed over, which no notice prints.
internal sealed class PublishedSeats(
    PublishedRules rules,
    PublishedVote facts,
    PublishedNumbers numbers,
    PublishedTerms terms
)
{
    private readonly PublishedPassedOver _passedOver = new(rules, facts, numbers);
    private readonly Dictionary<(int, int, string), Question> _unprinted = [];

    // The printed outcome came about, whatever way a tie was resolved. Whoever is named was passed over, where that may be.
    public Question CanBe(int contest, PublishedWay way, Func<string?, bool>? isPassedOver = null)
    {
        var claimants = Claimants(contest, way, isPassedOver);
        var seats = Seats(contest, claimants);

        // Whoever sits elsewhere could serve, and yet may have given way here for a guaranteed seat.
        var giveWay = isPassedOver is null ? 0 : _passedOver.GiveWay;
        var (must, mostly) = (new List<Question>(), new List<Question>());
        foreach (
            var one in claimants.Where(one =>
                !one.IsChosen && !one.IsPassedOver && one.Gone != Question.Always
            )
        )
        {
            (giveWay > 0 && IsSeated(one.Name) ? mostly : must).Add(
                Question.Any(
                    one.Gone,
                    terms.Enough(one.Votes, contest).Not(),
                    Question.AtLeast(seats, Rivals(one, claimants, way, contest, 0))
                )
            );
        }

        var taken = mostly.Count > 0 || !_passedOver.LeaveToNext ? _passedOver.TakeSeats(giveWay) : 0;
        foreach (var one in claimants.Where(one => one.IsChosen))
        {
            must.Add(terms.Enough(one.Votes, contest));
            must.Add(Question.AtLeast(seats + taken, Rivals(one, claimants, way, contest, 1)).Not());
        }

        return Question.All([.. must, Question.AtLeast(mostly.Count - giveWay, mostly)]);
    }

    // The printed outcome and no other, without a tie.
    public Question Follows(int contest, PublishedWay way)
    {
        var claimants = Claimants(contest, way, isPassedOver: null);
        return Question.All([
            .. claimants
                .Select(one => Of(one, claimants, contest, way))
                .Zip(claimants, (of, one) => one.IsChosen ? of[^1] : of[0]),
        ]);
    }

    // Out, tied and in, of which exactly one is true on each reading.
    public IReadOnlyList<Question> Of(int contest, PublishedWay way, string name)
    {
        var claimants = Claimants(contest, way, isPassedOver: null);
        return Of(
            claimants.Find(one => string.Equals(one.Name, name, StringComparison.Ordinal))!,
            claimants,
            contest,
            way
        );
    }

    private Question[] Of(Claimant one, List<Claimant> claimants, int contest, PublishedWay way)
    {
        var (seats, isEnough, isHere) = (
            Seats(contest, claimants),
            terms.Enough(one.Votes, contest),
            one.Gone.Not()
        );
        var isBelow = Question.AtLeast(seats, Rivals(one, claimants, way, contest, 1));
        var isLevel = Question.AtLeast(seats, Rivals(one, claimants, way, contest, 0));
        return
        [
            Question.Any(one.Gone, isEnough.Not(), isBelow),
            Question.All(isHere, isEnough, isBelow.Not(), isLevel),
            Question.All(isHere, isEnough, isLevel.Not()),
        ];
    }

    // In a recall each member is decided alone: there are as many places as members.
    private int Seats(int contest, List<Claimant> claimants) =>
        facts.IsRecall ? claimants.Count : facts.Contests[contest].Seats;

    // Those who stand between somebody and a seat, with so many votes more: not those whose seat went to the next in line.
    private IEnumerable<Question> Rivals(
        Claimant of,
        List<Claimant> all,
        PublishedWay way,
        int contest,
        long by
    )
    {
        foreach (var one in all)
        {
            var gone = way.After == SeatFilling.NextInLine ? one.Gone : Question.Never;
            if (one == of || gone == Question.Always || (one.IsPassedOver && _passedOver.LeaveToNext))
            {
                continue;
            }

            Question isAbove = PublishedTerms.Over(one.Votes, of.Votes, by);
            yield return one.IsPassedOver && _passedOver.AsRelative(one.Votes, contest) is { } asRelative
                ? Question.All(isAbove, asRelative.Not())
            : gone == Question.Never ? isAbove
            : Question.All(isAbove, gone.Not());
        }
    }

    private List<Claimant> Claimants(int contest, PublishedWay way, Func<string?, bool>? isPassedOver)
    {
        var (marks, added) = (numbers.Contests[contest], numbers.Ranks.Added(contest, way.Folding).ToList());
        var all = new List<Claimant>();
        foreach (
            var name in marks.Names.Union(
                added.SelectMany(other => numbers.Contests[other].Names),
                StringComparer.Ordinal
            )
        )
        {
            var isChosen = IsChosen(contest, name);
            var isOut = !facts.IsRecall && isPassedOver?.Invoke(name) == true && !IsSeated(name);
            var isAbove = numbers
                .Ranks.Apart(contest)
                .Any(other => numbers.Ranks.IsHigher(other, contest) && IsChosen(other, name));
            int[] votes =
            [
                .. marks.Of(name) is { } own ? [own] : Array.Empty<int>(),
                .. isAbove || isOut
                    ? []
                    : added.Select(other => numbers.Contests[other].Of(name)).OfType<int>(),
            ];
            if (votes.Length > 0)
            {
                all.Add(
                    new(name, votes, isChosen ? Question.Never : Gone(contest, name, way), isChosen, isOut)
                );
            }
        }

        foreach (var (index, own) in marks.Strangers.Index())
        {
            int[] votes =
            [
                own,
                .. added
                    .Select(other => numbers.Contests[other].Strangers)
                    .Where(strangers => index < strangers.Length)
                    .Select(strangers => strangers[index]),
            ];
            all.Add(new(null, votes, Question.Never, IsChosen: false, isPassedOver?.Invoke(null) == true));
        }

        return all;
    }

    // Whether somebody holds another office and keeps that.
    private Question Gone(int contest, string name, PublishedWay way)
    {
        var kept = numbers
            .Ranks.Apart(contest)
            .Select(other =>
                IsChosen(other, name) ? Keeps(other, contest, name, way)
                : facts.Contests[other].Chosen is null && MayHold(other, contest, name) is { } holds
                    ? Both(holds, Keeps(other, contest, name, way))
                : Question.Never
            )
            .Where(question => question != Question.Never)
            .ToList();
        return kept.Contains(Question.Always) ? Question.Always
            : kept is [] ? Question.Never
            : Question.Any([.. kept]);
    }

    private static Question Both(Question holds, Question keeps) =>
        keeps == Question.Never ? keeps : Question.All(holds, keeps);

    // Of an office whose holders were not printed anybody with enough votes may be one.
    private Question? MayHold(int other, int contest, string name)
    {
        if (numbers.Contests[other].Of(name) is not { } votes)
        {
            return facts.Contests[other] is { NamesEverybody: true, Others: null }
                ? null
                : Choice(other, contest, name);
        }

        return Question.All(Choice(other, contest, name), terms.Enough([votes], other));
    }

    private Question Choice(int other, int contest, string name) =>
        _unprinted.TryGetValue((other, contest, name), out var known)
            ? known
            : _unprinted[(other, contest, name)] = Form.AtLeast(
                numbers.AddChoice(
                    Sentence.Of(new("whether {0} was chosen for another office", "{0}是否当选其他职务"), name)
                ),
                1
            );

    private Question Keeps(int other, int contest, string name, PublishedWay way)
    {
        var isHigher = numbers.Ranks.IsHigher(other, contest);
        return way.Two switch
        {
            OfficeKept.Higher => isHigher ? Question.Always : Question.Never,
            OfficeKept.MoreVotes when numbers.Contests[contest].Of(name) is { } here => PublishedTerms.Over(
                numbers.Contests[other].Of(name) is { } there ? [there] : [],
                [here],
                isHigher ? 0 : 1
            ),
            _ => Question.Always,
        };
    }

    private bool IsSeated(string? name) =>
        name is not null
        && facts.Contests.Any(one => one.Chosen?.Contains(name, StringComparer.Ordinal) == true);

    private bool IsChosen(int contest, string name) =>
        facts.Contests[contest].Chosen?.Contains(name, StringComparer.Ordinal) == true;

    // Without a name: one of those who were not named. Gone: holds another office and keeps it.
    private sealed record Claimant(
        string? Name,
        int[] Votes,
        Question Gone,
        bool IsChosen,
        bool IsPassedOver
    );
}
