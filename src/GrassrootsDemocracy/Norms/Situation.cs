using System.Collections.Immutable;

namespace GrassrootsDemocracy.Norms;

// One way in which cases can be: each of them holds or does not.
internal readonly record struct Situation(ImmutableDictionary<Case, bool> Answers)
{
    // More cases of one norm than anybody could keep apart; every way they can be is looked at.
    public const int MostCases = 8;

    public static Situation Nothing { get; } = new(ImmutableDictionary<Case, bool>.Empty);

    public bool? Says(Case one) => Answers.TryGetValue(one, out var holds) ? holds : null;

    public Situation With(Circumstance one) =>
        Says(Guard.Against.Null(one).Case) is { } known && known != one.Holds
            ? throw new ArgumentException($"'{one.Case}' is said to hold and not to hold.", nameof(one))
            : new(Answers.SetItem(one.Case, one.Holds));

    // Every way in which the cases that this situation does not settle can be.
    public IEnumerable<Situation> Readings(IEnumerable<Case> cases)
    {
        IEnumerable<Situation> readings = [this];
        foreach (var one in cases)
        {
            if (!Answers.ContainsKey(one))
            {
                readings = readings.SelectMany(reading =>
                    (Situation[])
                        [
                            new(reading.Answers.SetItem(one, value: true)),
                            new(reading.Answers.SetItem(one, value: false)),
                        ]
                );
            }
        }

        return readings;
    }
}
