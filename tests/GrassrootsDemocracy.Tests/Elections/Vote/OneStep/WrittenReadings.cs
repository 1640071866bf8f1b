using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Vote.OneStep;

// Every answer to every question that the law leaves open, for all ballots alike, and on each ballot everybody whom a name can
// mean, or nobody. It reads each ballot by itself, knows nothing of bounds, and is written from what each norm says of itself.
internal sealed class WrittenReadings(WrittenWorld world, int office)
{
    private static readonly string[] Persons = ["A", "B", "L1", "L2"];

    // Who is in, who is tied, who is out, for so many places; whatever share decides.
    public HashSet<string> Elections { get; } = [];

    public HashSet<string> Nominations { get; } = [];

    public WrittenReadings Try()
    {
        foreach (var over in Over())
        {
            foreach (var repeated in All(world.Repeated))
            {
                foreach (var unclear in All(world.Unclear))
                {
                    foreach (var blank in All(world.Blank))
                    {
                        Ballot(0, over, repeated, unclear, blank, new int[Persons.Length], 0);
                    }
                }
            }
        }

        return this;
    }

    private static T[] All<T>(T? stated)
        where T : struct, Enum => stated is { } known ? [known] : Enum.GetValues<T>();

    // What too many names do: "all", "office" or "none" of the ballot is void.
    private string[] Over() =>
        world.OverMarked == OverMarking.IsAllowed ? ["none"]
        : world.Seats.Length == 1 ? (world.OverMarked is null ? ["all", "none"] : ["all"])
        : world.OverMarkedOffice switch
        {
            OverMarkedOffice.VoidsBallot => ["all"],
            OverMarkedOffice.VoidsOffice => ["office"],
            _ => world.OverMarked is null ? ["all", "office", "none"] : ["all", "office"],
        };

    private void Ballot(
        int index,
        string over,
        RepeatedName repeated,
        UnclearName unclear,
        BlankBallot blank,
        int[] votes,
        int valid
    )
    {
        if (index == world.Ballots.Count)
        {
            Judge(votes, valid);
            return;
        }

        foreach (var names in Meanings([.. world.Ballots[index]], 0))
        {
            var (persons, isValid) = Read(names, over, repeated, unclear, blank);
            var more = (int[])votes.Clone();
            foreach (var person in persons)
            {
                more[Array.IndexOf(Persons, person)]++;
            }

            Ballot(index + 1, over, repeated, unclear, blank, more, valid + (isValid ? 1 : 0));
        }
    }

    private static IEnumerable<(int Office, string Name)[]> Meanings(
        (int Office, string Name)[] names,
        int at
    )
    {
        if (at == names.Length)
        {
            return [names];
        }

        string[] meant = names[at].Name == "L" ? ["L1", "L2", "?"] : [names[at].Name];
        return meant.SelectMany(one =>
            Meanings([.. names[..at], (names[at].Office, one), .. names[(at + 1)..]], at + 1)
        );
    }

    // Whom a ballot is for at this office, and whether it is valid there.
    private (IEnumerable<string> Persons, bool IsValid) Read(
        (int Office, string Name)[] names,
        string over,
        RepeatedName repeated,
        UnclearName unclear,
        BlankBallot blank
    )
    {
        var twice = names
            .Where(name => Persons.Contains(name.Name))
            .GroupBy(name => name.Name)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .ToList();

        // The highest office first: a name that counts for it, or for none, uses no place further down.
        var (full, read) = (new List<int>(), new List<(int Office, string Name)>());
        for (var one = 0; one < world.Seats.Length; one++)
        {
            var here = names.Where(name => name.Office == one).ToList();
            here = repeated switch
            {
                RepeatedName.VoidsName => [.. here.Where(name => !twice.Contains(name.Name))],
                RepeatedName.CountsFirst =>
                [
                    .. here.Where(
                        (name, at) =>
                            !twice.Contains(name.Name)
                            || (!read.Exists(other => other.Name == name.Name) && here.IndexOf(name) == at)
                    ),
                ],
                _ => here,
            };
            if (over != "none" && here.Count > world.Seats[one])
            {
                full.Add(one);
            }
            else
            {
                read.AddRange(here);
            }
        }

        if (
            (full.Count > 0 && over == "all")
            || (unclear == UnclearName.VoidsBallot && read.Exists(name => name.Name is "X" or "U"))
            || (twice.Count > 0 && repeated == RepeatedName.VoidsBallot)
            || full.Contains(office)
        )
        {
            return ([], false);
        }

        var counted = read.Where(name => name.Office == office && Persons.Contains(name.Name))
            .Select(name => name.Name);
        return (counted, names.Any(name => name.Office == office) || blank == BlankBallot.Abstains);
    }

    private void Judge(int[] votes, int valid)
    {
        var whole = world.Base switch
        {
            Base.Valid => valid,
            Base.Roll => world.Roll,
            _ => world.Ballots.Count,
        };
        var places = world.Seats[office];
        var (isIn, tied) = Places(votes, places, own => whole > 0 && own * 2 > whole, []);
        Elections.Add(Tell(isIn, tied));
        if (tied.Count > 0 || isIn.Count == places)
        {
            Nominations.Add(Tell(isIn, tied));
            return;
        }

        // One candidate more than the seats that remain.
        var (next, edge) = Places(votes, places - isIn.Count + 1, own => own > 0, isIn);
        Nominations.Add($"{Tell(isIn, tied)}; {Tell(next, edge)}");
    }

    public static string Tell(IEnumerable<string> isIn, IEnumerable<string> tied) =>
        $"in {string.Join(' ', isIn.Order(StringComparer.Ordinal))}, tied {string.Join(' ', tied.Order(StringComparer.Ordinal))}";

    private static (List<string> In, List<string> Tied) Places(
        int[] votes,
        int places,
        Func<int, bool> isEnough,
        List<string> others
    )
    {
        var (isIn, tied) = (new List<string>(), new List<string>());
        var all = Enumerable
            .Range(0, votes.Length)
            .Where(person => !others.Contains(Persons[person]) && isEnough(votes[person]))
            .ToList();
        foreach (var person in all)
        {
            var above = all.Count(other => votes[other] > votes[person]);
            var level = all.Count(other => votes[other] == votes[person]);
            (
                above + level <= places ? isIn
                : above < places ? tied
                : []
            ).Add(Persons[person]);
        }

        return (isIn, tied);
    }
}
