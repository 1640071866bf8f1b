using System.Globalization;
using GrassrootsDemocracy.Norms;
using NodaTime.Text;

namespace GrassrootsDemocracy.Procedures;

// A sentence of this room about stages and days, put into words when it is read.
internal sealed record Detail(string Key, ValueList<object> Parts) : IReadable
{
    public static Detail Of(string key, params IEnumerable<object> parts) => new(key, [.. parts]);

    public string ToString(CultureInfo culture) =>
        ProcedureTexts.Fill(key: Key, culture, [.. Parts.Select(part => Word(part, culture))]);

    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    private static object Word(object part, CultureInfo culture) =>
        part switch
        {
            IReadable readable => readable.ToString(culture),
            LocalDate day => LocalDatePattern.Iso.Format(day),
            ValueList<Label> { Count: 0 } => ProcedureTexts.All.Find("none", culture),
            ValueList<Label> terms => string.Join(
                KernelTexts.All.Find("separator", culture),
                terms.Select(term => term.ToString(culture))
            ),
            _ => part,
        };
}
