namespace GrassrootsDemocracy.Tests.Elections;

// Village law of 2018 art. 15(2), read a second time and in whole numbers only, with a province that says: a ballot
// with more names than seats is void, and so is a vote with more ballots than took part; the tied are voted on again;
// when a further election still leaves seats open, three members are enough.
internal sealed class Oracle(
    int seats,
    int others,
    bool isFurther,
    int roll,
    IReadOnlyList<int?> ballots,
    bool isOverMarkedVoid
)
{
    // What a voter can do: null is a ballot that nobody can read; otherwise the set of names marked, none for blank.
    private readonly IReadOnlyList<int?> _ballots = ballots;

    public string Status { get; private set; } = "";

    public int SeatsLeft { get; private set; }

    public string[] States { get; private set; } = [];

    public IEnumerable<int> Elected =>
        States.Index().Where(state => state.Item is "Elected").Select(state => state.Index);

    public static Oracle Of(
        int candidates,
        int seats,
        int others,
        bool isFurther,
        int roll,
        IReadOnlyList<int?> ballots,
        bool isOverMarkedVoid = true
    )
    {
        var oracle = new Oracle(seats, others, isFurther, roll, ballots, isOverMarkedVoid);
        oracle.Judge(candidates);
        return oracle;
    }

    private void Judge(int candidates)
    {
        SeatsLeft = seats;

        // 有登记参加选举的村民过半数投票,选举有效: a ballot cast is a vote cast, whatever is on it.
        if (!(_ballots.Count > roll - _ballots.Count))
        {
            // Whether the turnout is needed again is said neither by the law nor by the province.
            Status = isFurther ? "Undetermined" : "Invalid";
            States = [.. Enumerable.Repeat(isFurther ? "Undetermined" : "VoteInvalid", candidates)];
            return;
        }

        var votes = Enumerable.Range(0, candidates).Select(VotesFor).ToArray();
        States = [.. votes.Select(own => StateOf(own, votes))];
        var elected = States.Count(state => state is "Elected");
        SeatsLeft = seats - elected;
        Status = (SeatsLeft, States.Contains("TiedAtCutOff")) switch
        {
            (_, true) => "Tied",
            (0, _) => "Complete",
            _ when isFurther && others + elected >= 3 => "SeatsLeftOpen",
            _ => "FurtherElection",
        };
    }

    private int VotesFor(int name)
    {
        var votes = 0;
        foreach (var ballot in _ballots)
        {
            if (
                ballot is { } marks
                && (Names(marks) <= seats || !isOverMarkedVoid)
                && (marks >> name) % 2 == 1
            )
            {
                votes++;
            }
        }

        return votes;
    }

    // 获得参加投票的村民过半数的选票,始得当选; in a further election 不得少于已投选票总数的三分之一.
    private bool IsEnough(int votes) =>
        isFurther ? votes + votes + votes >= _ballots.Count : votes > _ballots.Count - votes;

    private string StateOf(int own, int[] votes)
    {
        var more = votes.Count(other => other > own);
        if (!IsEnough(own))
        {
            return own > 0 && more < seats ? "RankButNoMajority" : "NotElected";
        }

        // 以得票多的当选: whoever has more votes has enough of them too, and is seated first.
        var withThose = votes.Count(other => other >= own);
        if (withThose <= seats)
        {
            return "Elected";
        }

        return more < seats ? "TiedAtCutOff" : "MajorityButOutOfSeats";
    }

    private static int Names(int marks)
    {
        var names = 0;
        for (var rest = marks; rest > 0; rest /= 2)
        {
            names += rest % 2;
        }

        return names;
    }
}
