using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Columns;

namespace GrassrootsDemocracy.Tests.Voting.Columns;

// Masks, a clerk's lines and the rules written down once more, on small papers of every reading.
public class ColumnOracleTests
{
    private static readonly string[] Women = ["W", "X"];
    private static readonly Office[] Offices = [Office.WomensMember, Office.Director, Office.Member];
    private static readonly string[][] Names =
    [
        ["W", "M"],
        ["A", "W"],
        ["A", "W", "M", "B"],
    ];
    private static readonly int[] Limits = [1, 1, 2];

    [Fact]
    public void Masks_lines_and_the_rules_agree_on_every_ballot()
    {
        var random = new Random(20110301);
        for (var world = 0; world < 4_000; world++)
        {
            var paper = new ColumnPaper(
                Offices.Select((office, i) => new PaperColumn(office, new(Names[i], Limits[i])))
            )
            {
                IsThreeWay = true,
                Men = ["M", "A", "B"],
                Reading = new()
                {
                    OverMarked = Any<VoidColumn>(),
                    Repeated = Any<RepeatedName>(),
                    Contradictory = Any<Contradiction>(),
                    Man = Any<ManInWomensColumn>(),
                },
            };
            var (approvals, rejections) = (Ballots(), Ballots());
            var box = paper.OpenBox();
            var votes = Offices.Select((_, i) => new long[Names[i].Length]).ToArray();
            var valid = new long[Offices.Length];
            for (var i = 0; i < approvals.Length; i++)
            {
                box.Add(Lines(approvals[i], rejections[i]));
                Judge(approvals[i], rejections[i], paper.Reading, votes, valid);
            }

            var (counted, read) = (paper.Count(approvals, rejections), box.Count());
            Assert.Equal(counted, read);
            Assert.Equal(
                counted,
                paper.Count(approvals.AsSpan(1), rejections.AsSpan(1))
                    + paper.Count(approvals.AsSpan(0, 1), rejections.AsSpan(0, 1))
            );
            for (var column = 0; column < Offices.Length; column++)
            {
                var tally = counted.Columns[column];
                Assert.Equal((valid[column], approvals.Length), (tally.Valid, tally.Collected));
                Assert.Equal(votes[column], Names[column].Select(tally.For));
            }
        }

        TEnum Any<TEnum>()
            where TEnum : struct, Enum => random.GetItems(Enum.GetValues<TEnum>(), 1)[0];

        ulong[] Ballots() =>
            [.. Enumerable.Range(0, 3).Select(_ => (ulong)(random.Next(256) & random.Next(256)))];
    }

    private static ColumnLine[] Lines(ulong approved, ulong rejected)
    {
        var places = Names.SelectMany((names, column) => names.Select(name => (column, name))).ToList();
        return
        [
            .. places
                .Select(
                    (place, i) => (place, For: (approved >> i & 1) != 0, Against: (rejected >> i & 1) != 0)
                )
                .Where(one => one.For || one.Against)
                .Select(one => new ColumnLine(
                    one.place.column,
                    one.place.name,
                    one.For && one.Against ? LineMark.Both
                        : one.For ? LineMark.For
                        : LineMark.Against
                ))
                .Reverse(),
        ];
    }

    // The rules in their own words, with lists and sets.
    private static void Judge(
        ulong approved,
        ulong rejected,
        PaperReading reading,
        long[][] votes,
        long[] valid
    )
    {
        if ((approved & rejected) != 0 && reading.Contradictory == Contradiction.VoidsBallot)
        {
            return;
        }

        var (places, chosen) = (approved & ~rejected, new List<List<string>>());
        foreach (var names in Names)
        {
            var from = places;
            chosen.Add([.. names.Where((_, i) => (from >> i & 1) != 0)]);
            places >>= names.Length;
        }

        var repeated = chosen
            .SelectMany(names => names)
            .GroupBy(name => name)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .ToList();
        if (repeated.Count > 0 && reading.Repeated == RepeatedName.VoidsBallot)
        {
            return;
        }

        if (reading.Repeated == RepeatedName.VoidsName)
        {
            chosen.ForEach(names => names.RemoveAll(repeated.Contains));
        }

        var (taken, voids, isOver) = (new HashSet<string>(), new HashSet<int>(), false);
        for (var column = 0; column < chosen.Count; column++)
        {
            var names = chosen[column];
            if (column == 0 && names.Exists(name => !Women.Contains(name)))
            {
                switch (reading.Man)
                {
                    case ManInWomensColumn.VoidsBallot:
                        return;
                    case ManInWomensColumn.VoidsColumn:
                        voids.Add(column);
                        continue;
                }

                names.RemoveAll(name => !Women.Contains(name));
            }

            names.RemoveAll(taken.Contains);
            if (names.Count > Limits[column])
            {
                isOver = true;
                voids.Add(column);
                continue;
            }

            taken.UnionWith(names);
        }

        if (voids.Count == chosen.Count || (isOver && reading.OverMarked == VoidColumn.VoidsBallot))
        {
            return;
        }

        for (var column = 0; column < chosen.Count; column++)
        {
            if (!voids.Contains(column))
            {
                valid[column]++;
                chosen[column].ForEach(name => votes[column][Array.IndexOf(Names[column], name)]++);
            }
        }
    }
}
