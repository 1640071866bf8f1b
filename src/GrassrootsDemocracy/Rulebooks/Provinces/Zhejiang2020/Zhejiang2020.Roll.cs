using GrassrootsDemocracy.Elections.Voters;
using GrassrootsDemocracy.Rulebooks.National;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.Subjects;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// 第三章　选民登记.
public static partial class Zhejiang2020
{
    private static Edition WithRoll(this Edition measures) =>
        measures
            .Article(12, Before)
            .Says(it =>
                it.Paragraph(1)
                    .WithVotersOfEighteen(N.Voters)
                    .Paragraph(2)
                    .With(
                        N.Voters.BornPer,
                        [BirthPapers.IdentityCard, BirthPapers.HouseholdRegistration],
                        Fixed
                    )
                    .With(N.Voters.MeasuredOn, MeasuringDay.ElectionDay, Fixed)
            )
            .Article(13, Before | Process)
            .Says(it =>
                it.Paragraph(1)
                    .With(
                        N.Voters.Classes,
                        [
                            VoterClasses.RegisteredAndLivingHere,
                            VoterClasses.RegisteredAndAway,
                            VoterClasses.LivingOrWorkingHereForAYear,
                        ],
                        Fixed
                    )
                    .WithStage(N.Process.Registration)
                    .With(N.Process.Roll.After, [N.Process.Registration.Stage])
                    .Paragraph(2)
                    .With(N.Voters.OneRollOnly, value: true, Fixed)
            )
            .Article(14, Vote | Process)
            .Says(it =>
                it.Paragraph(1)
                    .With(N.RollPublished, new TimeLimit(20))
                    .WithStage(N.Process.Roll)
                    .Paragraph(2)
                    .WithRollRuling(N.Process)
            );
}
