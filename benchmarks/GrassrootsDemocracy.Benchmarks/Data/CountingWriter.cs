using System.Text;

namespace GrassrootsDemocracy.Benchmarks.Data;

/// <summary>Throws away what is written to it and keeps only how much that was.</summary>
internal sealed class CountingWriter : TextWriter
{
    public long Characters { get; private set; }

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Characters++;

    public override void Write(ReadOnlySpan<char> buffer) => Characters += buffer.Length;
}
