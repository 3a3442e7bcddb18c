import { type ReactNode, useState } from 'react';
import { layerIds } from '@/domain/taxonomy/layers';
import { Badge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { CheckboxField } from '@/ui/CheckboxField';
import { ComboBoxField } from '@/ui/ComboBoxField';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Dialog } from '@/ui/Dialog';
import { EmptyState } from '@/ui/EmptyState';
import { FileDrop } from '@/ui/FileDrop';
import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import { type IconName, iconPaths } from '@/ui/iconPaths';
import { LayerMark } from '@/ui/LayerMark';
import { LinkButton } from '@/ui/LinkButton';
import { MenuButton } from '@/ui/MenuButton';
import { Notice } from '@/ui/Notice';
import { NumberField } from '@/ui/NumberField';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Progress } from '@/ui/Progress';
import { Section } from '@/ui/Section';
import { SelectField } from '@/ui/SelectField';
import { Spinner } from '@/ui/Spinner';
import { Stack } from '@/ui/Stack';
import { SwitchField } from '@/ui/SwitchField';
import { Tabs } from '@/ui/Tabs';
import { TextField } from '@/ui/TextField';
import { ToggleButton } from '@/ui/ToggleButton';
import { layerNames } from './samples';

const noop = () => undefined;

const row = (children: ReactNode) => (
  <Stack direction="row" gap={3}>
    {children}
  </Stack>
);

const manyItems = Array.from({ length: 973 }, (_, index) => ({
  id: `m${index}`,
  label:
    ['Işıklar', 'İzkent', 'Ihlamurlu', 'Çınarlı', 'Şirinyer', 'Güzelyalı'][index % 6] +
    (index < 6 ? '' : ` ${index}`),
}));

/** Every widget in its states, one section each. */
export function Parts() {
  return (
    <main>
      <Page>
        <PageHeader title="Parçalar" lead="Her parça, her hâliyle." over="Tasarım" />
        <Buttons />
        <Marks />
        <Fields />
        <Overlays />
        <Feedback />
        <Empties />
      </Page>
    </main>
  );
}

function Buttons() {
  const [on, setOn] = useState(true);
  return (
    <Section title="Düğmeler">
      {row(
        <>
          <Button variant="primary">Kaydet</Button>
          <Button>Vazgeç</Button>
          <Button variant="quiet">Boş bırak</Button>
          <Button variant="danger" icon="trash">
            Sil
          </Button>
        </>,
      )}
      {row(
        <>
          <Button variant="primary" size="large" icon="check">
            Kaydet
          </Button>
          <Button variant="primary" busy>
            Kaydediyoruz
          </Button>
          <Button disabled>Geri al</Button>
          <Button size="small" icon="edit">
            Düzenle
          </Button>
          <LinkButton href="#/plan" icon="plan">
            Plana git
          </LinkButton>
          <Button variant="primary" size="floating" icon="plus">
            Ekle
          </Button>
        </>,
      )}
      {row(
        <>
          <IconButton icon="undo" label="Geri al" />
          <IconButton icon="redo" label="Yinele" disabled />
          <IconButton icon="layers" label="Katmanlar" variant="outlined" />
          <IconButton icon="locate" label="Konumum" variant="floating" />
          <IconButton icon="eye" label="Göster" pressed />
          <ToggleButton pressed={on} onChange={setOn} icon="photo">
            Fotoğraflı
          </ToggleButton>
          <ToggleButton pressed={false} onChange={noop} icon="photo">
            Duyuldu
          </ToggleButton>
        </>,
      )}
    </Section>
  );
}

function Marks() {
  return (
    <>
      <Section title="Katman işaretleri">
        {row(
          layerIds.map((layer) => (
            <Stack key={layer} gap={2}>
              {row(
                <>
                  <LayerMark layer={layer} size="small" letter />
                  <LayerMark layer={layer} picture="maki:hospital" />
                  <LayerMark layer={layer} picture="temaki:scaffold" size="large" />
                  <LayerMark layer={layer} picture="maki:water" size="huge" />
                </>,
              )}
              <span>{layerNames[layer]}</span>
            </Stack>
          )),
        )}
      </Section>
      <Section title="Simgeler">
        {row(
          (Object.keys(iconPaths) as IconName[]).map((name) => (
            <span key={name} title={name}>
              <Icon name={name} size="large" />
            </span>
          )),
        )}
      </Section>
    </>
  );
}

function Fields() {
  const [text, setText] = useState('Çınaraltı Parkı');
  const [amount, setAmount] = useState<number | null>(1234.5);
  const [people, setPeople] = useState<number | null>(12);
  const [ticked, setTicked] = useState(true);
  const [on, setOn] = useState(true);
  const [chosen, setChosen] = useState<'a' | 'b' | null>('a');
  const [place, setPlace] = useState<string | null>(null);
  return (
    <Section title="Alanlar">
      <TextField label="Adı" value={text} onChange={setText} />
      <TextField
        label="Telefon"
        hint="Yalnız bu cihazda kalır."
        value=""
        onChange={noop}
        placeholder="05…"
      />
      <TextField label="Ada" value="abc" onChange={noop} error="En az iki harf yazalım." />
      <TextField label="Kapalı alan" value="Değişmez" onChange={noop} disabled />
      <NumberField
        label="Alan"
        unit="m²"
        decimals={1}
        value={amount}
        onChange={setAmount}
        unreadableError="Sayıyı rakamla yazalım: 1.234,5"
      />
      <NumberField
        label="Kişi"
        unit="kişi"
        minimum={0}
        value={people}
        onChange={setPeople}
        unreadableError="Sayıyı rakamla yazalım."
        steppers={{ less: 'Bir azalt', more: 'Bir artır' }}
      />
      <SelectField
        label="Durum"
        value={chosen}
        onChange={setChosen}
        emptyLabel="Seçilmedi"
        options={[
          { id: 'a', label: 'Sağlam' },
          { id: 'b', label: 'Çatlak' },
        ]}
      />
      <ComboBoxField
        label="Mahalle"
        hint="Yazmaya başlayalım."
        items={manyItems}
        value={place}
        onChange={setPlace}
        emptyText="Böyle bir mahalle bulamadık."
      />
      <div>
        <CheckboxField
          label="Yalnız sınır içindekiler"
          checked={ticked}
          onChange={setTicked}
          hint="Sınıra 200 m yakın olanlar da gelir."
        />
        <CheckboxField label="Bilmiyoruz" checked={false} onChange={noop} />
        <SwitchField
          label="Riskler"
          on={on}
          onChange={setOn}
          mark={<LayerMark layer="risk" picture="maki:danger" />}
        />
        <SwitchField
          label="Kaynaklar"
          on={false}
          onChange={noop}
          mark={<LayerMark layer="resource" picture="maki:hospital" />}
          hint="12 kayıt"
        />
      </div>
    </Section>
  );
}

function Overlays() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null);
  const [tab, setTab] = useState<'ours' | 'bin'>('ours');
  return (
    <Section title="Pencereler">
      {row(
        <>
          <Button onPress={() => setOpen('dialog')}>Pencere</Button>
          <Button onPress={() => setOpen('confirm')}>Soru</Button>
          <MenuButton
            label="Başka işler"
            items={[
              { id: 'copy', label: 'Kopyala', icon: 'copy', onPress: noop },
              { id: 'move', label: 'Taşı', icon: 'move', onPress: noop },
              { id: 'off', label: 'Haritada göster', icon: 'map', onPress: noop, disabled: true },
              { id: 'delete', label: 'Sil', icon: 'trash', danger: true, onPress: noop },
            ]}
          />
          <MenuButton
            label="Sırala"
            icon="filter"
            items={[{ id: 'a', label: 'Ada göre', onPress: noop }]}
          >
            Sırala
          </MenuButton>
        </>,
      )}
      <Tabs
        label="Kayıtlar"
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'ours', label: 'Kayıtlar', count: '48' },
          { id: 'bin', label: 'Çöp kutusu' },
        ]}
      >
        <p>{tab === 'ours' ? 'Kırk sekiz kayıt var.' : 'Çöp kutusu boş.'}</p>
      </Tabs>
      {open === 'dialog' && (
        <Dialog
          title="Nereden açalım?"
          onClose={() => setOpen(null)}
          closeLabel="Kapat"
          footer={<Button variant="primary">Aç</Button>}
        >
          <ComboBoxField
            label="İlçe"
            items={manyItems}
            value={null}
            onChange={noop}
            emptyText="Yok"
          />
        </Dialog>
      )}
      {open === 'confirm' && (
        <ConfirmDialog
          title="Bu mahalleyi silelim mi?"
          confirmLabel="Sil"
          cancelLabel="Vazgeç"
          danger
          onConfirm={() => setOpen(null)}
          onCancel={() => setOpen(null)}
        >
          48 kayıt ve 12 fotoğraf bu cihazdan gider.
        </ConfirmDialog>
      )}
    </Section>
  );
}

function Feedback() {
  return (
    <Section title="Haber verme">
      <Notice title="Bilgiler bu cihazda">Hiçbir şey internete gitmez.</Notice>
      <Notice kind="success" title="Kaydettik" />
      <Notice
        kind="warning"
        title="Son yedek 12 gün önce"
        action={<Button size="small">Yedek al</Button>}
      >
        Yedek, bu cihaz bozulursa her şeyi geri getirir.
      </Notice>
      <Notice
        kind="error"
        title="Yer kalmadı"
        announce="never"
        onDismiss={noop}
        dismissLabel="Kapat"
      >
        Bu cihazda yer açalım ya da fotoğrafları azaltalım.
      </Notice>
      <Progress
        label="Kayıtlar okunuyor"
        share={0.62}
        detail="31.000 / 50.000"
        onCancel={noop}
        cancelLabel="Durdur"
      />
      <Progress label="Dosya açılıyor" />
      {row(
        <>
          <Spinner label="Harita geliyor" />
          <Badge>alıştırma</Badge>
          <Badge kind="accent">yeni</Badge>
          <Badge kind="warning">doğrulanmadı</Badge>
          <Badge kind="success">tamam</Badge>
        </>,
      )}
      <FileDrop
        label="Dosyayı buraya bırakalım"
        hint="GeoJSON ya da CSV; kopyalanan tablo yapıştırılabilir."
        buttonLabel="Dosya seç"
        onFiles={noop}
        onText={noop}
      />
    </Section>
  );
}

function Empties() {
  return (
    <Section title="Boş yerler">
      <Stack gap={4}>
        {(['map', 'pin', 'plan', 'box', 'search', 'lock', 'mend'] as const).map((picture) => (
          <Card key={picture}>
            <EmptyState
              picture={picture}
              level={3}
              title="Daha kayıt yok"
              action={
                <Button variant="primary" icon="plus">
                  Ekle
                </Button>
              }
            >
              Mahallede gördüğümüz ilk şeyi ekleyelim.
            </EmptyState>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
