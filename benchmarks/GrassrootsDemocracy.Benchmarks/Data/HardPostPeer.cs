using Google.OrTools.Sat;
using GrassrootsDemocracy.Posts.Planning;

namespace GrassrootsDemocracy.Benchmarks.Data;

/// <summary>The fewest steps to give up in such a village for CP-SAT, as somebody would write it by hand: each step a variable.</summary>
internal sealed class HardPostPeer
{
    private readonly CpModel _model = new();
    private readonly List<BoolVar> _steps = [];
    private readonly Dictionary<(string Person, char Body), BoolVar> _sits = [];
    private readonly Dictionary<(string Person, string Post), BoolVar> _holds;

    private HardPostPeer(HardPostWorlds world)
    {
        _holds = world
            .Task.Available.SelectMany(each => each.EligibleFor.Select(post => (each.PersonId, post)))
            .ToDictionary(pair => pair, pair => _model.NewBoolVar($"{pair.PersonId} {pair.post}"));
        foreach (var post in world.Task.Roster.Posts)
        {
            _model.AddExactlyOne([.. Holding(post.Id), Step(), Step()]);
        }

        foreach (var person in world.Task.Roster.People)
        {
            Sit(person.Id, 's');
            Sit(person.Id, 'd');
            Sit(person.Id, 'w');
        }

        Bars(world);
        Women(world);
        foreach (var family in world.Task.Roster.People.Select(person => person.Id).Chunk(world.Family))
        {
            Relatives(family);
        }

        _model.Minimize(LinearExpr.Sum(_steps));
    }

    /// <summary>Finds the fewest steps.</summary>
    /// <param name="world">The village.</param>
    /// <param name="work">How much it may try, in its own count that knows no clock: about as many seconds.</param>
    /// <returns>The steps; null when it is not proven by then that no fewer will do.</returns>
    public static long? Solve(HardPostWorlds world, int work)
    {
        using var solver = new CpSolver { StringParameters = $"max_deterministic_time:{work} num_workers:1" };
        return solver.Solve(new HardPostPeer(world)._model) == CpSolverStatus.Optimal
            ? (long)Math.Round(solver.ObjectiveValue)
            : null;
    }

    private BoolVar Step()
    {
        _steps.Add(_model.NewBoolVar($"step {_steps.Count}"));
        return _steps[^1];
    }

    private IEnumerable<BoolVar> Holding(string post) =>
        _holds
            .Where(each => string.Equals(each.Key.Post, post, StringComparison.Ordinal))
            .Select(each => each.Value);

    // One post of a body each: whether somebody sits on it.
    private void Sit(string person, char body)
    {
        List<BoolVar> posts =
        [
            .. _holds
                .Where(each =>
                    string.Equals(each.Key.Person, person, StringComparison.Ordinal)
                    && each.Key.Post[0] == body
                )
                .Select(each => each.Value),
        ];
        var sits = _sits[(person, body)] = _model.NewBoolVar($"{person} sits {body}");
        _model.Add(LinearExpr.Sum(posts) == sits);
    }

    // Nobody sits on both committees; each pair of posts is a step.
    private void Bars(HardPostWorlds world)
    {
        var posts = world.Task.Roster.Posts.Select(post => post.Id).ToList();
        foreach (var one in posts.Where(post => post[0] == 'd'))
        {
            foreach (var other in posts.Where(post => post[0] == 'w'))
            {
                var step = Step();
                foreach (var person in world.Task.Roster.People.Select(person => person.Id))
                {
                    if (
                        _holds.TryGetValue((person, one), out var holds)
                        && _holds.TryGetValue((person, other), out var too)
                    )
                    {
                        _model.AddBoolOr([holds.Not(), too.Not(), step]);
                    }
                }
            }
        }
    }

    private void Women(HardPostWorlds world) =>
        _model.Add(
            LinearExpr.Sum([
                .. world
                    .Task.Roster.People.Where(person => person.IsWoman == true)
                    .Select(person => _sits[(person.Id, 'd')]),
                Step(),
                Step(),
            ]) >= 2
        );

    // One of a family on the committee, more of them by steps; and with it none on supervision, but who is exempt.
    private void Relatives(string[] family)
    {
        _model.Add(
            LinearExpr.Sum(family.Select(person => _sits[(person, 'd')]))
                <= 1 + LinearExpr.Sum([.. Enumerable.Range(0, 6).Select(_ => Step())])
        );
        var exempt = family.ToDictionary(person => person, _ => Step(), StringComparer.Ordinal);
        foreach (var one in family)
        {
            foreach (var other in family.Where(other => !string.Equals(one, other, StringComparison.Ordinal)))
            {
                _model.AddBoolOr([
                    _sits[(one, 'd')].Not(),
                    _sits[(other, 'w')].Not(),
                    exempt[one],
                    exempt[other],
                ]);
            }
        }
    }
}
