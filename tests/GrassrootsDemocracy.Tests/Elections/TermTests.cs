using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Elections;

// 每届任期五年: village law of 2018 art. 11(2).
public sealed class TermTests
{
    [Theory]
    [InlineData(2021, 3, 15, 2026, 3, 14)]
    [InlineData(2021, 1, 1, 2025, 12, 31)]
    [InlineData(2023, 3, 1, 2028, 2, 29)]
    [InlineData(2024, 2, 28, 2029, 2, 27)]
    [InlineData(2024, 2, 29, 2029, 2, 28)]
    [InlineData(2024, 3, 1, 2029, 2, 28)]
    public void A_term_ends_on_the_day_before_its_anniversary(
        int y,
        int m,
        int d,
        int year,
        int month,
        int day
    )
    {
        var outcome = new Scene
        {
            On = new(y, m, d),
            Ballots = 60,
            Votes = [60],
        }.Decide();
        Assert.Equal(new LocalDate(year, month, day), outcome.TermEndsOn);
    }

    [Fact]
    public void Without_a_norm_on_the_term_its_end_is_not_known()
    {
        var scene = new Scene
        {
            Law = Rulebook.Named("Silent"),
            Ballots = 60,
            Votes = [60],
        };
        Assert.Null(scene.Decide().TermEndsOn);
        Assert.Equal(ElectionStatus.Undetermined, scene.Decide().Status);
    }
}
