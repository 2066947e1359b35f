using ItaSite.Diagnostics;

namespace ItaSite.Reading;

internal sealed record DataEntry(string Key, Place Place, DataNode Value);
