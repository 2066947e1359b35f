using System.Diagnostics.CodeAnalysis;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using Renci.SshNet;
using Renci.SshNet.Common;

namespace ItaSite.Publishing;

/// <summary>
/// Opens the way to an SFTP host: its key is checked before anything is said, then come the user's keys, then a
/// password.
/// </summary>
[SuppressMessage(
    "Reliability",
    "CA2000",
    Justification = "the host that is handed out disposes what its connection needs"
)]
internal sealed class SftpDoor(PublishRequest request, PublishTarget.Sftp target)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly string[] UsualKeys = ["id_ed25519", "id_ecdsa", "id_rsa"];

    /// <exception cref="DiskException">The host is not who it should be, or does not let us in.</exception>
    public SftpHost Open(CancellationToken stop)
    {
        var connection = SignIn(stop);
        var client = connection.Client;
        try
        {
            client.BufferSize = 256 * 1024;
            var path = target.Path.StartsWith('~') ? client.WorkingDirectory + target.Path[1..] : target.Path;
            var host = new SftpHost(client, RealPath(client, path), new SshShell(connection));
            host.Heal();
            return host;
        }
        catch (Exception error) when (SshReason.Of(error) is { } reason)
        {
            client.Dispose();
            throw new HostException(reason, error);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>A link would be renamed in place of the folder that it leads to.</summary>
    private static string RealPath(SftpClient client, string path) =>
        client.Exists(path) && client.GetAttributes(path).IsDirectory ? Real(client, path)
        : path.TrimEnd('/') is { Length: > 0 } kept ? kept
        : "/";

    private static string Real(SftpClient client, string path)
    {
        var before = client.WorkingDirectory;
        client.ChangeDirectory(path);
        var real = client.WorkingDirectory;
        client.ChangeDirectory(before);
        return real;
    }

    private SshConnection SignIn(CancellationToken stop)
    {
        var keys = Keys();
        if (keys.Count > 0 && TrySignIn(new PrivateKeyAuthenticationMethod(target.User, [.. keys]), stop) is { } byKey)
            return byKey;

        if (request.Secrets.Password(target.Address, target.User, target.Host) is not { Length: > 0 } password)
            throw Refused(
                new Bilingual("ไม่มีกุญแจที่เครื่องรับ และไม่มีรหัสผ่าน", "no key that the host takes, and no password")
            );

        var connection =
            TrySignIn(new PasswordAuthenticationMethod(target.User, password), stop)
            ?? TrySignIn(Typed(password), stop);
        if (connection is null)
        {
            request.Secrets.WasWrong();
            throw Refused(new Bilingual("เครื่องแม่ข่ายไม่รับรหัสผ่าน", "the host refuses the password"));
        }

        request.Secrets.WasRight(target.Address);
        return connection;
    }

    /// <summary>Hosts that ask as if a person sat before them.</summary>
    private KeyboardInteractiveAuthenticationMethod Typed(string password)
    {
        var method = new KeyboardInteractiveAuthenticationMethod(target.User);
        method.AuthenticationPrompt += (_, asked) =>
        {
            foreach (var prompt in asked.Prompts)
                prompt.Response = password;
        };
        return method;
    }

    /// <returns>Null if the host refuses this way of signing in.</returns>
    private SshConnection? TrySignIn(AuthenticationMethod method, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var check = new HostKeyCheck(request, target);
        Exception? failed = null;
        foreach (var types in check.Tries())
        {
            var info = new ConnectionInfo(target.Host, target.Port, target.User, method) { Timeout = Patience };
            foreach (
                var type in info.HostKeyAlgorithms.Keys.Where(type => IsOfAuthority(type) || !types(type)).ToList()
            )
                info.HostKeyAlgorithms.Remove(type);

            var connection = new SshConnection(info, check, new SftpClient(info));
            try
            {
                connection.Watch(connection.Client);
                connection.Client.Connect();
                check.Keep();
                return connection;
            }
            catch (SshAuthenticationException)
            {
                connection.Client.Dispose();
                check.Keep();
                return null;
            }
            catch (Exception error) when (check.Refusal is not null || SshReason.Of(error) is not null)
            {
                connection.Client.Dispose();
                failed = error;
                if (!check.MayTryOther)
                    break;
            }
        }

        throw check.Refusal is { } refusal
            ? new DiskException(refusal, failed)
            : new HostException(SshReason.Of(failed!)!, failed);
    }

    /// <summary>Keys that an authority vouches for are nobody's here: known_hosts of authorities is not read.</summary>
    private static bool IsOfAuthority(string type) => type.Contains("-cert-", StringComparison.Ordinal);

    private List<IPrivateKeySource> Keys()
    {
        var folder = Path.GetDirectoryName(KnownHosts.OwnFile)!;
        var named = request.KeyFile is { } file
            ? [file]
            : UsualKeys.Select(name => Path.Combine(folder, name)).Where(File.Exists);
        return [.. named.Select(Key).OfType<IPrivateKeySource>()];
    }

    /// <summary>A locked key of the usual place that nobody unlocks is passed over: there may be a password.</summary>
    private PrivateKeyFile? Key(string file)
    {
        try
        {
            return new PrivateKeyFile(file);
        }
        catch (SshPassPhraseNullOrEmptyException)
        {
            return Unlocked(file);
        }
        catch (Exception error)
            when (error is SshException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return request.KeyFile is null
                ? null
                : throw Refused(Bilingual.Same(VisibleText.OneLine($"{file}: {error.Message}")));
        }
    }

    private PrivateKeyFile? Unlocked(string file)
    {
        if (request.Secrets.Passphrase(file) is not { Length: > 0 } passphrase)
            return null;

        try
        {
            return new PrivateKeyFile(file, passphrase);
        }
        catch (SshException)
        {
            throw Refused(
                new Bilingual($"รหัสผ่านของกุญแจ {file} ไม่ถูกต้อง", $"the passphrase of the key {file} is wrong")
            );
        }
    }

    private DiskException Refused(Bilingual reason) =>
        new(
            Diagnostic.At(
                Place.TopOf(target.Host),
                PublishProblems.SignInFailed,
                Bilingual.Same(target.Address),
                reason
            )
        );
}
