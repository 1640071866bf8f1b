using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Vote.OneStep;

// A village that elects by written names: two people are called Li Ming, Sun may not be elected.
internal static class Village
{
    public static ElectionNorms Norms => ElectionNorms.VillagersCommittee;

    public static Rulebook Law { get; } =
        Layers
            .Province.With(Norms.OneStep.Allowed, value: true, Layers.Source)
            .With(Norms.OneStep.RepeatedName, RepeatedName.CountsFirst, Layers.Source)
            .With(Norms.OneStep.UnclearName, UnclearName.VoidsName, Layers.Source)
            .With(Norms.OneStep.OverMarkedOffice, OverMarkedOffice.VoidsOffice, Layers.Source);

    public static OneStepRules Rules { get; } = OneStepRules.From(Law, Norms, Franchise.Voters);

    public static ElectableNames Names { get; } =
        new(
            new NamedPerson { Name = "Li Ming (group 1)", Spellings = ["Li Ming", "Li Ming 1"] },
            new NamedPerson { Name = "Li Ming (group 3)", Spellings = ["Li Ming", "Li Ming 3"] },
            new NamedPerson { Name = "Wang", Spellings = ["Old Wang"] },
            new NamedPerson { Name = "Zhao" },
            new NamedPerson { Name = "Sun", IsEligible = false }
        );

    public static OneStepRules With<T>(NormName<T> name, T value)
        where T : notnull => OneStepRules.From(Law.With(name, value, Layers.Source), Norms, Franchise.Voters);

    public static OneStepOffice Office(int seats) => new(GrassrootsDemocracy.People.Office.Member, seats);

    // Ballots as "12*Wang,Zhao": how often, then the names; nothing after the star for a blank one.
    public static OneStepCount Count(OneStepRules rules, int seats, params string[] ballots)
    {
        var box = rules.OpenBox(Names, Office(seats));
        foreach (var ballot in ballots)
        {
            var parts = ballot.Split('*');
            var times = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
            var names = parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < times; i++)
            {
                box.Add(names);
            }
        }

        return box.Close();
    }

    public static OneStepElection Election(OneStepCount count, long registered = 100) =>
        new()
        {
            Body = new() { Name = "Committee", Jurisdiction = JurisdictionCode.Nation },
            Day = Scene.Day,
            Roll = new() { Franchise = Franchise.Voters, Registered = registered },
            Count = count,
        };

    public static OneStepOfficeOutcome Decide(OneStepRules rules, int seats, params string[] ballots) =>
        rules.Decide(Election(Count(rules, seats, ballots))).Offices[0];
}
