using CsCheck;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Services.Networks;
using GrassrootsDemocracy.Tests.Accountability;

namespace GrassrootsDemocracy.Tests.Services;

// System J1: 13 centres with 56 dependent stations, every community covered.
public sealed class CoverageTests
{
    private static readonly CoverageRules Rules = CoverageRules.From(
        Jianghan2006.Layer,
        CoverageNorms.CommunityHealth
    );

    [Theory]
    [InlineData(12, 56, Verdict.Breached, Verdict.Met)]
    [InlineData(13, 56, Verdict.Met, Verdict.Met)]
    [InlineData(14, 55, Verdict.Breached, Verdict.Breached)]
    [InlineData(13, 57, Verdict.Met, Verdict.Breached)]
    public void J1_there_are_13_centres_and_56_stations(
        int centres,
        int stations,
        Verdict ofCentres,
        Verdict ofStations
    )
    {
        var outcome = Rules.Check(Network(centres, stations));

        Assert.Equal(ofCentres, outcome.Of(CoverageFindings.Centres));
        Assert.Equal(ofStations, outcome.Of(CoverageFindings.Stations));
    }

    [Theory]
    [InlineData("c0", Verdict.Met)]
    [InlineData("elsewhere", Verdict.Breached)]
    [InlineData("s0", Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void J1_each_station_is_an_outpost_of_a_centre(string? centre, Verdict verdict)
    {
        var network = Network(13, 56);
        var outcome = Rules.Check(
            network with
            {
                Stations = [network.Stations[0] with { OutpostOf = centre }, .. network.Stations.Skip(1)],
            }
        );

        Assert.Equal(verdict, outcome.Of(CoverageFindings.Dependent));
    }

    [Fact]
    public void J1_every_community_is_covered_and_100_percent_is_what_is_printed()
    {
        var outcome = Rules.Check(Network(13, 56));

        Assert.Equal(Verdict.Met, outcome.Of(CoverageFindings.Covered));
        Assert.Equal(
            Verdict.Met,
            PublishedShare.Parse("100%").Judge(outcome.Served.Count, outcome.Facts.Communities!.Count).Verdict
        );
    }

    [Fact]
    public void J1_one_community_left_out_is_not_all_of_them()
    {
        var network = Network(13, 56);
        var outcome = Rules.Check(network with { Communities = [.. network.Communities!, "left out"] });

        Assert.Equal(Verdict.Breached, outcome.Of(CoverageFindings.Covered));
        Assert.Equal(["left out"], outcome.Unserved);
    }

    [Fact]
    public void Nobody_knows_whether_all_are_covered_while_it_is_not_known_whom_a_station_serves()
    {
        var network = Network(13, 56);
        network = network with
        {
            Communities = [.. network.Communities!, "left out"],
            Stations = [network.Stations[0] with { Serves = null }, .. network.Stations.Skip(1)],
        };
        var outcome = Rules.Check(network);

        Assert.Equal(Verdict.Undetermined, outcome.Of(CoverageFindings.Covered));
        Assert.Contains("left out", outcome.Unknown);
        Assert.Empty(outcome.Unserved);
    }

    [Fact]
    public void Nobody_knows_whether_all_are_covered_of_communities_that_nobody_lists() =>
        Assert.Equal(
            Verdict.Undetermined,
            Rules.Check(Network(13, 56) with { Communities = null }).Of(CoverageFindings.Covered)
        );

    // Whoever opens a station, or says whom one serves, covers no community less.
    [Fact]
    public void Another_station_never_covers_less() =>
        Gen.Select(Gen.Int[0, 7].Array[0, 6], Gen.Int[0, 7].Array[0, 3])
            .Sample(
                (served, more) =>
                {
                    var before = Rules.Check(Serving(served));
                    var after = Rules.Check(
                        Serving(served) with
                        {
                            Centres = [.. Serving(served).Centres, Point("new", [.. more.Select(Name)])],
                        }
                    );
                    Assert.Subset(after.Served.ToHashSet(), before.Served.ToHashSet());
                    Assert.Equal(8, after.Served.Count + after.Unserved.Count + after.Unknown.Count);
                    Assert.True(
                        before.Of(CoverageFindings.Covered) != Verdict.Met
                            || after.Of(CoverageFindings.Covered) == Verdict.Met
                    );
                }
            );

    private static ServiceNetwork Serving(int[] served) =>
        new()
        {
            Communities = [.. Enumerable.Range(0, 8).Select(Name)],
            Centres = [.. served.Index().Select(one => Point(Name(one.Index), [Name(one.Item)]))],
        };

    // Each centre and each station serves a community of its own.
    private static ServiceNetwork Network(int centres, int stations) =>
        new()
        {
            Communities =
            [
                .. Enumerable.Range(0, centres).Select(at => Name("c", at)),
                .. Enumerable.Range(0, stations).Select(at => Name("s", at)),
            ],
            Centres = [.. Enumerable.Range(0, centres).Select(at => Point(Name("c", at), [Name("c", at)]))],
            Stations =
            [
                .. Enumerable
                    .Range(0, stations)
                    .Select(at => Point(Name("s", at), [Name("s", at)]) with { OutpostOf = "c0" }),
            ],
        };

    private static ServicePoint Point(string id, ValueList<string> serves) =>
        new() { Id = id, Serves = serves };

    private static string Name(int at) => Name("community", at);

    private static string Name(string of, int at) => FormattableString.Invariant($"{of}{at}");
}
