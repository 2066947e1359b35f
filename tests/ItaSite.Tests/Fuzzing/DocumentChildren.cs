using ItaSite.Isolation;

namespace ItaSite.Tests.Fuzzing;

/// <summary>The same children of the program for all damaged documents: each takes a while to start.</summary>
public sealed class DocumentChildren : IDisposable
{
    internal IsolatedReaders Readers { get; } = new(ReaderCommand.Own());

    public void Dispose() => Readers.Dispose();
}
